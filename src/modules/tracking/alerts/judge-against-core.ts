import type { HeldAlert } from "./held-alert"
import type { WatchedParcel } from "./watched-parcel"

/**
 * Where couriers and core tell different stories: a parcel is scanned whose
 * fulfilment is not shipped, or delivered whose order is canceled.
 */
export function judgeAgainstCore(parcel: WatchedParcel): HeldAlert[] {
  const { core, status, first_scan_at } = parcel
  if (!core) {
    return []
  }
  const facts = { status, first_scan_at: first_scan_at?.toISOString() ?? null }
  const told = (kind: HeldAlert["kind"], isHeld: boolean): HeldAlert[] =>
    isHeld ? [{ kind, cause: kind, facts }] : []
  return [
    ...told("scanned_not_shipped", first_scan_at !== null && !core.is_shipped),
    ...told(
      "delivered_canceled_order",
      status === "delivered" && core.is_canceled
    ),
  ]
}
