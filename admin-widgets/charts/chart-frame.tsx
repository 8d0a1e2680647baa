import type { ReactElement } from "react"
import { ResponsiveContainer } from "recharts"

type ChartFrameProps = {
  /** What the chart shows, for those who cannot see it. */
  label: string
  height: number
  children: ReactElement
}

/** Fills its card's width at a fixed height, so that nothing jumps. */
export const ChartFrame = ({ label, height, children }: ChartFrameProps) => (
  <figure aria-label={label} style={{ height }}>
    <ResponsiveContainer
      width="100%"
      height={height}
      initialDimension={{ width: 600, height }}
    >
      {children}
    </ResponsiveContainer>
  </figure>
)
