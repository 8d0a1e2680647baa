import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { ChartFrame } from "./chart-frame"
import { axisStyle, chartTheme, tooltipStyle } from "./chart-theme"

type LeadTimeChartProps = {
  label: string
  height: number
  /** The oldest first. */
  rows: { label: string; days: number }[]
  name: string
  /** Levels, each with its name. */
  marks: { name: string; value: number }[]
  formatValue: (value: number) => string
}

/** Days of each delivery, one bar from zero each. */
const LeadTimeChart = ({
  label,
  height,
  rows,
  name,
  marks,
  formatValue,
}: LeadTimeChartProps) => (
  <ChartFrame label={label} height={height}>
    <BarChart data={rows} margin={{ top: 16, right: 112, bottom: 0, left: 0 }}>
      <CartesianGrid stroke={chartTheme.grid} vertical={false} />
      <XAxis {...axisStyle} dataKey="label" minTickGap={32} />
      <YAxis
        {...axisStyle}
        domain={[0, "auto"]}
        allowDecimals={false}
        tickFormatter={formatValue}
        width={48}
      />
      <Tooltip
        {...tooltipStyle}
        cursor={{ fill: "var(--bg-base-hover)" }}
        formatter={(value) => formatValue(Number(value))}
      />
      <Bar
        dataKey="days"
        name={name}
        fill={chartTheme.primary}
        maxBarSize={24}
        isAnimationActive={false}
      />
      {marks.map((mark, place) => (
        <ReferenceLine
          key={mark.name}
          y={mark.value}
          stroke={chartTheme.warning}
          strokeDasharray={place ? "6 3" : "2 3"}
          ifOverflow="extendDomain"
          label={{
            value: mark.name,
            position: "right",
            fill: chartTheme.text,
            fontSize: 12,
          }}
        />
      ))}
    </BarChart>
  </ChartFrame>
)

export default LeadTimeChart
