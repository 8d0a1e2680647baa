import type { TrackingStatus } from "../../../types/tracking"
import { statusTable } from "./status-table"

/** Decides between events of one moment only. */
export const rankOf = ({ status }: { status: TrackingStatus | null }): number =>
  statusTable[status ?? "unknown"].rank
