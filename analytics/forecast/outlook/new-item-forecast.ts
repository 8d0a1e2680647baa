import { DEMAND_CLASSES } from "../classes/demand-class"
import type { ItemHistory } from "../fit/item-history"
import type { ItemState } from "../fit/item-state"
import { launchRate } from "../launch/launch-rate"
import type { DemandForecast, NoForecastReason } from "./demand-forecast"
import type { OutlookPool } from "./outlook-pool"
import { withDemand } from "./with-demand"

type Known = Pick<
  DemandForecast,
  | "item_id"
  | "class"
  | "life"
  | "abc"
  | "xyz"
  | "adi"
  | "cv2"
  | "exposure"
  | "s2"
  | "season"
>

type NewItem = {
  known: Known
  state: Exclude<ItemState, "fitted" | "constant">
  history: ItemHistory
  index: Float64Array
}

const LUMPY = DEMAND_CLASSES.indexOf("lumpy")

const reasons: Record<NewItem["state"], NoForecastReason> = {
  young: "too_new",
  few: "too_new",
  inactive: "no_recent_demand",
  never: "never_sold",
  absent: "not_started",
}

/**
 * The forecast of what has too little history of its own: how its kind
 * begins, or its predecessor goes; 0 of what is dead; none of the rest.
 */
export function newItemForecast(
  pool: OutlookPool,
  item: number,
  { known, state, history, index }: NewItem
): DemandForecast {
  const base = {
    ...known,
    phi: pool.model.spread("blend").classes[LUMPY],
    bias: null,
    weights: {},
  }
  if (state === "inactive" && known.life === "dead") {
    const means = known.season.map(() => 0)
    return withDemand(pool, { ...base, method: "zero", means })
  }
  const rate =
    state === "young" || state === "few"
      ? launchRate(history, index, priorOf(pool, item))
      : null
  if (rate === null) {
    return {
      ...base,
      method: null,
      reason: reasons[state],
      means: [],
      unadjusted: null,
      sum: { mean: 0, variance: 0 },
    }
  }
  const means = known.season.map(
    (_, h) => rate * index[(history.end + h) % index.length]
  )
  return withDemand(pool, { ...base, method: "new", means })
}

function priorOf(pool: OutlookPool, item: number): number | null {
  const { categories, priceBands, predecessors } = pool.model.panel
  const predecessor = predecessors[item]
  return (
    (predecessor === null ? null : pool.rateOf(predecessor)) ??
    pool.launches(categories[item], priceBands[item])
  )
}
