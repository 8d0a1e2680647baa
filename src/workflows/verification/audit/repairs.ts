import type { AuditRepair } from "../../../types/audit"
import { addTransaction } from "./add-transaction"
import { cancelFulfillment } from "./cancel-fulfillment"
import { correctLabelStock } from "./correct-label-stock"
import { leaveToReview } from "./leave-to-review"
import { moveStock } from "./move-stock"
import { recordGrant } from "./record-grant"
import { releaseExcess } from "./release-excess"
import type { Repair } from "./repair"
import { setReserved } from "./set-reserved"

/** The work of each kind of repair; an undo gets what its apply gave. */
export const repairs: Record<AuditRepair, Repair> = {
  set_reserved: setReserved as Repair,
  allocate: leaveToReview as Repair,
  release_excess: releaseExcess as Repair,
  move_stock: moveStock as Repair,
  correct_label_stock: correctLabelStock as Repair,
  cancel_fulfillment: cancelFulfillment as Repair,
  add_transaction: addTransaction as Repair,
  record_grant: recordGrant as Repair,
  verify: leaveToReview as Repair,
}
