/**
 * Colours from the dashboard's variables, so that charts follow its light and
 * dark mode; the text colours of its tags keep 4.5:1 on both backgrounds.
 */
export const chartTheme = {
  primary: "var(--tag-blue-text)",
  secondary: "var(--tag-green-text)",
  warning: "var(--tag-orange-text)",
  danger: "var(--tag-red-text)",
  band: "var(--tag-blue-border)",
  wideBand: "var(--tag-blue-bg)",
  grid: "var(--border-base)",
  text: "var(--fg-subtle)",
  background: "var(--bg-base)",
} as const

/** Axis and tooltip props that all charts share. */
export const axisStyle = {
  stroke: chartTheme.text,
  tick: { fill: chartTheme.text, fontSize: 12 },
  tickLine: false,
} as const

export const tooltipStyle = {
  contentStyle: {
    background: chartTheme.background,
    border: `1px solid ${chartTheme.grid}`,
    borderRadius: 8,
    color: "var(--fg-base)",
    fontSize: 12,
  },
  labelStyle: { color: "var(--fg-base)" },
} as const
