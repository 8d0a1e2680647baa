import type { PickMode } from "../../../types/pick-batch"
import { compareUrgency, type WaitingOrder } from "./compare-urgency"

/** An order that waits to be picked at a location. */
export type BatchCandidate = WaitingOrder & {
  /** Units to take, whole order. */
  units: number
  /** Tasks here. */
  lines: number
  /** Goods here; units of unknown weight count 0. */
  weight_g: number
}

/** What one walk can take. */
export type BatchLimits = {
  orders: number
  lines: number
  weight_g: number
  /** Places for totes on a cart; only a cluster needs them. */
  totes: number
}

/**
 * Orders that are picked in one walk: first who must leave first, then who
 * waits longest. One that does not fit is passed over for smaller ones; one
 * that is larger than any walk goes alone.
 *
 * @returns ids in the order in which they are served.
 */
export function fillBatch(
  candidates: BatchCandidate[],
  mode: PickMode,
  limits: BatchLimits
): string[] {
  const most = mostOrders(mode, limits)
  const chosen: BatchCandidate[] = []
  for (const candidate of candidates.filter(isFor(mode)).sort(compareUrgency)) {
    if (chosen.length < most && fits([...chosen, candidate], limits)) {
      chosen.push(candidate)
    }
  }
  return chosen.map(({ order_id }) => order_id)
}

/** Orders of one unit need no sorting: they are summed apart from others. */
const isFor = (mode: PickMode) => (candidate: BatchCandidate) =>
  mode !== "singles" || candidate.units === 1

function mostOrders(mode: PickMode, { orders, totes }: BatchLimits): number {
  if (mode === "single") {
    return 1
  }
  return mode === "cluster" ? Math.min(orders, totes) : orders
}

function fits(chosen: BatchCandidate[], limits: BatchLimits): boolean {
  const sum = (count: "lines" | "weight_g") =>
    chosen.reduce((total, candidate) => total + candidate[count], 0)
  return (
    chosen.length === 1 ||
    (sum("lines") <= limits.lines && sum("weight_g") <= limits.weight_g)
  )
}
