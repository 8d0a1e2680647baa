import type { AbcClass } from "../classes/abc-classes"
import type { DemandClass } from "../classes/demand-class"
import type { Life } from "../classes/life"
import type { XyzClass } from "../classes/xyz-class"

/**
 * `blend`, or `comb5` where a class is too small for the stack; `new` is
 * drawn to how its kind begins; `zero` is a dead item's.
 */
export type ForecastMethod = "blend" | "comb5" | "new" | "zero"

/** Why there is no forecast. */
export type NoForecastReason =
  "not_started" | "too_new" | "never_sold" | "no_recent_demand"

/** What one item is expected to need, in units and periods of its panel. */
export type DemandForecast = {
  item_id: string
  /** Null: there is no forecast, because of `reason`. */
  method: ForecastMethod | null
  reason: NoForecastReason | null
  class: DemandClass
  life: Life
  abc: AbcClass
  xyz: XyzClass
  /** Periods per demand; 0 without any. */
  adi: number
  cv2: number
  /** Mean share of the last year in which it could be bought. */
  exposure: number
  /** Squared error per unit forecast. */
  phi: number
  /** Variance of one period's demand. */
  s2: number
  /** (ΣF − ΣS)/ΣS of the item's last 12 past windows; null: nothing came. */
  bias: number | null
  /** Mean of each coming period, overrides included; empty: no forecast. */
  means: number[]
  /** The same without overrides; null where there is none. */
  unadjusted: number[] | null
  /** The index of each coming period. */
  season: number[]
  /** The sum over the horizon. */
  sum: { mean: number; variance: number }
  /** What each kernel weighs in the forecast. */
  weights: Record<string, number>
}
