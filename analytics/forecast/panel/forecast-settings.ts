import type { BlockFrequency } from "./frequency"

/** Every length of the method, in periods of the panel. */
export type ForecastSettings = {
  /** Periods of a year. */
  cycle: number
  /** Parts of a year in which an item may differ from the pool's season. */
  buckets: number
  /** How far back past windows reach, and their distance. */
  windowSpan: number
  windowStep: number
  /** Without demand in so many periods an item is not forecast. */
  active: number
  /** Younger items are new. */
  minimum: number
  /** Periods of the variance of one period's demand. */
  sigmaWindow: number
  /** First periods of an item that tell how new items begin. */
  launch: number
  /** What four weeks are, for XYZ. */
  sumPeriods: number
}

const settings: Record<BlockFrequency, ForecastSettings> = {
  week: {
    cycle: 52,
    buckets: 13,
    windowSpan: 44,
    windowStep: 4,
    active: 26,
    minimum: 13,
    sigmaWindow: 26,
    launch: 16,
    sumPeriods: 4,
  },
  month: {
    cycle: 12,
    buckets: 12,
    windowSpan: 24,
    windowStep: 1,
    active: 24,
    minimum: 12,
    sigmaWindow: 26,
    launch: 4,
    sumPeriods: 1,
  },
}

/** The table of section 3 of the forecast design. */
export const forecastSettings = (frequency: BlockFrequency) =>
  settings[frequency]
