import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { axisStyle, chartTheme, tooltipStyle } from "./chart-theme"
import { legendStyle } from "./legend-style"
import { ChartFrame } from "./chart-frame"

export type WeeklyLine = {
  key: string
  name: string
  colour: "primary" | "secondary" | "warning"
  /** Tells lines apart without colour. */
  dash?: string
}

type WeeklyLineChartProps = {
  label: string
  height: number
  rows: Record<string, string | number | null>[]
  lines: WeeklyLine[]
  /** Upper end of the axis; open when left out. It always starts at zero. */
  max?: number
  /** Levels to reach, each with its name. */
  targets?: { name: string; value: number; colour: WeeklyLine["colour"] }[]
  formatWeek: (week: string) => string
  formatValue: (value: number) => string
  /** Shorter, where the values are long; default `formatValue`. */
  formatAxis?: (value: number) => string
}

/** Lines by week: straight between weeks, and a gap where nothing is known. */
const WeeklyLineChart = ({
  label,
  height,
  rows,
  lines,
  max,
  targets = [],
  formatWeek,
  formatValue,
  formatAxis = formatValue,
}: WeeklyLineChartProps) => (
  <ChartFrame label={label} height={height}>
    <LineChart data={rows} margin={{ top: 8, right: 16, bottom: 0, left: 0 }}>
      <CartesianGrid stroke={chartTheme.grid} vertical={false} />
      <XAxis
        {...axisStyle}
        dataKey="week"
        tickFormatter={formatWeek}
        minTickGap={32}
      />
      <YAxis
        {...axisStyle}
        domain={[0, max ?? "auto"]}
        tickFormatter={formatAxis}
        width={64}
      />
      <Tooltip
        {...tooltipStyle}
        labelFormatter={(week) => formatWeek(String(week))}
        formatter={(value) => formatValue(Number(value))}
      />
      <Legend {...legendStyle} />
      {targets.map(({ name, value, colour }) => (
        <ReferenceLine
          key={name}
          y={value}
          stroke={chartTheme[colour]}
          strokeDasharray="2 4"
          ifOverflow="extendDomain"
          label={{
            value: name,
            position: "insideBottomRight",
            fill: chartTheme.text,
            fontSize: 12,
          }}
        />
      ))}
      {lines.map((line) => (
        <Line
          key={line.key}
          type="linear"
          dataKey={line.key}
          name={line.name}
          stroke={chartTheme[line.colour]}
          strokeWidth={2}
          strokeDasharray={line.dash}
          dot={{ r: 2 }}
          connectNulls={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  </ChartFrame>
)

export default WeeklyLineChart
