import { useId } from "react"
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import type { ForecastPoint } from "../replenishment/item/forecast-points"
import { ChartFrame } from "./chart-frame"
import { axisStyle, chartTheme, tooltipStyle } from "./chart-theme"
import { HatchPattern } from "./hatch-pattern"
import { legendStyle } from "./legend-style"

type ItemForecastChartProps = {
  label: string
  height: number
  points: ForecastPoint[]
  names: Record<
    | "history"
    | "median"
    | "band80"
    | "band95"
    | "missed"
    | "stock"
    | "reorderPoint"
    | "stockOut",
    string
  >
  /** Units; null: there is none. */
  reorderPoint: number | null
  /** First day of the block in which the stock runs out. */
  stockOutAt: string | null
  formatDay: (day: string) => string
  formatValue: (value: number) => string
  formatShare: (share: number) => string
}

/**
 * Units in blocks of seven days: asked for and expected at the left axis, what
 * is left and the reorder point at the right one.
 */
const ItemForecastChart = ({
  label,
  height,
  points,
  names,
  reorderPoint,
  stockOutAt,
  formatDay,
  formatValue,
  formatShare,
}: ItemForecastChartProps) => {
  const hatch = useId().replace(/:/g, "")
  const valueText = (value: unknown, name: unknown) => {
    if (Array.isArray(value)) {
      return value.map((end) => formatValue(Number(end))).join(" – ")
    }
    return name === names.missed
      ? formatShare(Number(value))
      : formatValue(Number(value))
  }
  const line = {
    type: "linear",
    dot: false,
    connectNulls: false,
    isAnimationActive: false,
  } as const
  const mark = { fill: chartTheme.text, fontSize: 12 }
  return (
    <ChartFrame label={label} height={height}>
      <ComposedChart
        data={points}
        margin={{ top: 16, right: 16, bottom: 0, left: 0 }}
      >
        <HatchPattern id={hatch} />
        <CartesianGrid stroke={chartTheme.grid} vertical={false} />
        <XAxis
          {...axisStyle}
          dataKey="day"
          tickFormatter={formatDay}
          minTickGap={32}
        />
        <YAxis
          {...axisStyle}
          domain={[0, "auto"]}
          allowDecimals={false}
          tickFormatter={formatValue}
          width={48}
        />
        <YAxis
          {...axisStyle}
          yAxisId="stock"
          orientation="right"
          domain={[0, "auto"]}
          allowDecimals={false}
          tickFormatter={formatValue}
          width={48}
        />
        <YAxis yAxisId="share" hide domain={[0, 1]} />
        <Tooltip
          {...tooltipStyle}
          labelFormatter={(day) => formatDay(String(day))}
          formatter={valueText}
        />
        <Legend {...legendStyle} />
        <Bar
          yAxisId="share"
          dataKey="missed"
          name={names.missed}
          fill={`url(#${hatch})`}
          isAnimationActive={false}
        />
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
          {...line}
          dataKey="history"
          name={names.history}
          stroke={chartTheme.primary}
          strokeWidth={2}
        />
        <Line
          {...line}
          dataKey="median"
          name={names.median}
          stroke={chartTheme.secondary}
          strokeWidth={2}
          strokeDasharray="6 3"
        />
        <Line
          {...line}
          yAxisId="stock"
          dataKey="stock"
          name={names.stock}
          stroke={chartTheme.warning}
          strokeDasharray="2 3"
          strokeWidth={2}
        />
        {reorderPoint !== null && (
          <ReferenceLine
            yAxisId="stock"
            y={reorderPoint}
            stroke={chartTheme.warning}
            ifOverflow="extendDomain"
            label={{
              ...mark,
              value: names.reorderPoint,
              position: "insideBottomRight",
            }}
          />
        )}
        {stockOutAt !== null && (
          <ReferenceLine
            x={stockOutAt}
            stroke={chartTheme.danger}
            strokeDasharray="2 2"
            label={{
              ...mark,
              value: names.stockOut,
              position: "insideTopRight",
            }}
          />
        )}
      </ComposedChart>
    </ChartFrame>
  )
}

export default ItemForecastChart
