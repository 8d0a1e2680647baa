import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { axisStyle, chartTheme, tooltipStyle } from "./chart-theme"
import { legendStyle } from "./legend-style"
import { ChartFrame } from "./chart-frame"

type BarListChartProps = {
  label: string
  height: number
  rows: Record<string, string | number | null>[]
  bars: { key: string; name: string; colour: "primary" | "secondary" }[]
  formatValue: (value: number) => string
}

/** Lying bars from zero, one group per row; `label` of a row names it. */
const BarListChart = ({
  label,
  height,
  rows,
  bars,
  formatValue,
}: BarListChartProps) => (
  <ChartFrame label={label} height={height}>
    <BarChart
      data={rows}
      layout="vertical"
      margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
    >
      <CartesianGrid stroke={chartTheme.grid} horizontal={false} />
      <XAxis
        {...axisStyle}
        type="number"
        domain={[0, "auto"]}
        tickFormatter={formatValue}
      />
      <YAxis {...axisStyle} type="category" dataKey="label" width={128} />
      <Tooltip
        {...tooltipStyle}
        cursor={{ fill: "var(--bg-base-hover)" }}
        formatter={(value) => formatValue(Number(value))}
      />
      {bars.length > 1 && <Legend {...legendStyle} />}
      {bars.map((bar) => (
        <Bar
          key={bar.key}
          dataKey={bar.key}
          name={bar.name}
          fill={chartTheme[bar.colour]}
          maxBarSize={20}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  </ChartFrame>
)

export default BarListChart
