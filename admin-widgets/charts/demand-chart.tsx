import {
  Area,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { axisStyle, chartTheme, tooltipStyle } from "./chart-theme"
import { legendStyle } from "./legend-style"
import { ChartFrame } from "./chart-frame"
import type { DemandPoint } from "../forecast/demand-points"

type DemandChartProps = {
  label: string
  height: number
  points: DemandPoint[]
  names: {
    history: string
    forecast: string
    band80: string
    band95: string
    stockOut: string
  }
  /** Week (Monday) in which the stock runs out, null when it does not. */
  stockOutWeek: string | null
  formatWeek: (week: string) => string
  formatValue: (value: number) => string
}

/** Units per week: what was asked for, what is expected, and how surely. */
const DemandChart = ({
  label,
  height,
  points,
  names,
  stockOutWeek,
  formatWeek,
  formatValue,
}: DemandChartProps) => (
  <ChartFrame label={label} height={height}>
    <ComposedChart
      data={points}
      margin={{ top: 16, right: 16, bottom: 0, left: 0 }}
    >
      <CartesianGrid stroke={chartTheme.grid} vertical={false} />
      <XAxis
        {...axisStyle}
        dataKey="week"
        tickFormatter={formatWeek}
        minTickGap={32}
      />
      <YAxis
        {...axisStyle}
        domain={[0, "auto"]}
        tickFormatter={formatValue}
        width={48}
      />
      <Tooltip
        {...tooltipStyle}
        labelFormatter={(week) => formatWeek(String(week))}
        formatter={(value) =>
          Array.isArray(value)
            ? value.map((end) => formatValue(Number(end))).join(" – ")
            : formatValue(Number(value))
        }
      />
      <Legend {...legendStyle} />
      <Area
        dataKey="band95"
        name={names.band95}
        type="linear"
        legendType="plainline"
        stroke={chartTheme.band}
        strokeDasharray="3 3"
        fill={chartTheme.wideBand}
        isAnimationActive={false}
      />
      <Area
        dataKey="band80"
        name={names.band80}
        type="linear"
        legendType="rect"
        stroke="none"
        fill={chartTheme.band}
        isAnimationActive={false}
      />
      <Line
        dataKey="history"
        name={names.history}
        type="linear"
        stroke={chartTheme.primary}
        strokeWidth={2}
        dot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="forecast"
        name={names.forecast}
        type="linear"
        stroke={chartTheme.secondary}
        strokeWidth={2}
        strokeDasharray="6 3"
        dot={false}
        isAnimationActive={false}
      />
      {stockOutWeek && (
        <ReferenceLine
          x={stockOutWeek}
          stroke={chartTheme.danger}
          strokeDasharray="2 2"
          label={{
            value: names.stockOut,
            fill: chartTheme.danger,
            fontSize: 12,
            position: "insideTopRight",
          }}
        />
      )}
    </ComposedChart>
  </ChartFrame>
)

export default DemandChart
