import type { DemandForecast } from "./demand-forecast"

/** A run over a whole panel. */
export type PanelForecast = {
  /** Periods known; the first period forecast has this number. */
  origin: number
  horizon: number
  /** In the panel's order (by id). */
  items: DemandForecast[]
  /** Pooled season, index per phase (period modulo cycle). */
  season: number[]
  /** What the stack learned, by class; a class absent is too small. */
  weights: Record<string, Record<string, number>>
  /** φ of each class. */
  phis: Record<string, number>
}
