import type { AuditRepair } from "../../../types/audit"
import type { AuditRow } from "./audit-row"

/**
 * What would set a finding right; null when only a person can know: which
 * count is right, whose money it is, what a parcel holds.
 */
export function proposeRepair({
  invariant,
  expected,
  found,
}: AuditRow): { repair: AuditRepair } | null {
  switch (invariant) {
    case "reserved_equals_reservations":
      return { repair: "set_reserved" }
    case "allocation_equals_unfulfilled":
      return {
        repair:
          Number(found.reserved) > Number(expected.unfulfilled)
            ? "release_excess"
            : "allocate",
      }
    case "fulfilled_where_reserved":
      return found.is_whole && !found.parcel ? { repair: "move_stock" } : null
    case "label_stock_kept":
      return { repair: "correct_label_stock" }
    case "not_fulfilled_while_held":
    case "address_equals_fulfillment":
      return found.is_shipped || found.parcel
        ? null
        : { repair: "cancel_fulfillment" }
    case "captures_equal_transactions":
      return found.capture_id ? { repair: "add_transaction" } : null
    case "refund_is_granted":
      return { repair: "record_grant" }
    case "order_is_reviewed":
    case "review_is_current":
      return { repair: "verify" }
    case "reserved_within_stock":
    case "fulfilled_within_ordered":
    case "refunds_within_captures":
      return null
  }
}
