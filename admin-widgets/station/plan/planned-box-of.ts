import type { ParcelRow } from "../../../src/types/packing"
import type {
  PackingPlanRow,
  PlannedBoxRow,
} from "../../../src/types/packing-plan"

/** What the plan puts into a parcel; null: it is packed by hand. */
export const plannedBoxOf = (
  plan: PackingPlanRow | null,
  parcel: ParcelRow | null
): PlannedBoxRow | null =>
  plan && parcel?.box_number && parcel.plan_id === plan.id
    ? (plan.boxes[parcel.box_number - 1] ?? null)
    : null
