import type { OrderCyclePanel } from "../../src/types/order-desk"
import type { TimelineKind } from "../../src/types/timeline"
import { emptyParcelStates } from "../../src/types/parcel-states"

export const stageNames = [
  "placed",
  "verified",
  "released",
  "packed",
  "handed_over",
  "delivered",
] as const

export type StageStep = {
  name: (typeof stageNames)[number]
  /** When the whole order had come this far (UTC); null: not yet. */
  at: string | null
}

const parcelStages: readonly TimelineKind[] = [
  "packed",
  "handed_over",
  "delivered",
]

/**
 * How far an order is. What happens to parcels counts for the order once it
 * has happened to every parcel that was not voided.
 */
export const stageSteps = ({
  timeline,
  parcels,
  review,
}: Pick<OrderCyclePanel, "timeline" | "parcels" | "review">): StageStep[] => {
  const parcelCount = parcels.filter(
    ({ state }) => !emptyParcelStates.some((empty) => empty === state)
  ).length
  return stageNames.map((name) => {
    const times = timeline
      .filter(({ kind }) => kind === name)
      .map(({ at }) => at)
      .sort()
    const needed = parcelStages.includes(name) ? Math.max(1, parcelCount) : 1
    const at = times.length >= needed ? times[needed - 1] : null
    return {
      name,
      at: at ?? (name === "placed" ? (review?.placed_at ?? null) : null),
    }
  })
}
