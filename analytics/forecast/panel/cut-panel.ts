import type { Panel } from "./panel"

/** What was known before period `origin`; it shares the arrays. */
export const cutPanel = (panel: Panel, origin: number): Panel => ({
  ...panel,
  periods: Math.min(origin, panel.periods),
})
