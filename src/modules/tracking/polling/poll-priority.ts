import type { TrackingStatus } from "../../../types/tracking"
import { statusTable } from "../status/status-table"

const first: Partial<Record<TrackingStatus, number>> = {
  out_for_delivery: 0,
  delivery_failed: 1,
  on_hold: 1,
  pending: 3,
  unknown: 3,
}

/**
 * Whose poll comes first where calls are scarce, 0 before 4: out for
 * delivery, failed and held, in transit, pending, confirmation (design §4).
 */
export const pollPriority = (status: TrackingStatus): number =>
  statusTable[status].terminal ? 4 : (first[status] ?? 2)
