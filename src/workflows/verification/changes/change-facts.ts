import type { LineReservation } from "../../../modules/verification/changes/plan-freed-units"
import type {
  CuttableParcel,
  CuttableTask,
} from "../../../modules/verification/changes/plan-task-cuts"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { GrantedRefundForReview } from "../order/order-for-review"
import type { OrderForChange } from "./order-for-change"

export type ParcelForChange = Omit<CuttableParcel, "items"> & {
  location_id: string
  fulfillment_id: string | null
  /** Whether the courier has scanned it: its label cannot be voided then. */
  is_scanned: boolean
  items: {
    pick_task_id: string
    line_item_id: string
    quantity: number
  }[]
}

type Promised = { ship_at: string | null; deliver_at: string | null }

/** All that a change of an order is planned on, as it is at one moment. */
export type ChangeFacts = {
  order: OrderForChange
  /** Null: no review has seen the order yet. */
  review: { stage: string; promise: Promised } | null
  /** An edit or return of core that is not finished. */
  open_change_id: string | null
  grants: (GrantedRefundForReview & { id: string })[]
  reservations: LineReservation[]
  tasks: CuttableTask[]
  /** Those that were not voided. */
  parcels: ParcelForChange[]
  documents: {
    id: string
    type: string
    number: string
    source_id: string
  }[]
  /** Names of stock locations by id. */
  locations: Record<string, string>
  /** What a new address would promise; null: the promise stays. */
  promise_after: Promised | null
  /** Free units at the location that units would go to, by item. */
  free_at_target: Record<string, number>
  money: VerificationOptions["money"]
}
