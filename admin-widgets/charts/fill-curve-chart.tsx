import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import { ChartFrame } from "./chart-frame"
import { axisStyle, chartTheme, tooltipStyle } from "./chart-theme"
import { legendStyle } from "./legend-style"

export type FillCurve = {
  key: string
  name: string
  points: { cover: number; fill: number }[]
}

type FillCurveChartProps = {
  label: string
  height: number
  curves: FillCurve[]
  names: { cover: string; fill: string }
  formatCover: (weeks: number) => string
  formatFill: (share: number) => string
}

/** Told apart without colour. */
const styles = [
  { stroke: chartTheme.primary, dash: undefined },
  { stroke: chartTheme.warning, dash: "6 3" },
  { stroke: chartTheme.secondary, dash: "2 3" },
]

/** Share of demand that was filled against the stock that it took. */
const FillCurveChart = ({
  label,
  height,
  curves,
  names,
  formatCover,
  formatFill,
}: FillCurveChartProps) => (
  <ChartFrame label={label} height={height}>
    <LineChart margin={{ top: 8, right: 16, bottom: 16, left: 0 }}>
      <CartesianGrid stroke={chartTheme.grid} />
      <XAxis
        {...axisStyle}
        type="number"
        dataKey="cover"
        domain={[0, "auto"]}
        tickFormatter={formatCover}
        label={{
          value: names.cover,
          position: "insideBottom",
          offset: -8,
          fill: chartTheme.text,
          fontSize: 12,
        }}
      />
      <YAxis
        {...axisStyle}
        domain={["auto", 1]}
        tickFormatter={formatFill}
        width={56}
      />
      <Tooltip
        {...tooltipStyle}
        labelFormatter={(cover) => formatCover(Number(cover))}
        formatter={(fill) => formatFill(Number(fill))}
      />
      <Legend {...legendStyle} verticalAlign="top" />
      {curves.map((curve, place) => (
        <Line
          key={curve.key}
          data={curve.points}
          dataKey="fill"
          name={curve.name}
          type="linear"
          stroke={styles[place % styles.length].stroke}
          strokeDasharray={styles[place % styles.length].dash}
          strokeWidth={2}
          dot={{ r: curve.points.length === 1 ? 5 : 2 }}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  </ChartFrame>
)

export default FillCurveChart
