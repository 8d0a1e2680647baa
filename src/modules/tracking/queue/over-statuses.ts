import type { TrackingStatus } from "../../../types/tracking"
import { statusTable } from "../status/status-table"

/** Statuses that end a journey. */
export const overStatuses = (
  Object.keys(statusTable) as TrackingStatus[]
).filter((status) => statusTable[status].terminal)
