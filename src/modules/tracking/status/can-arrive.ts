import type { ParcelFlag, TrackingStatus } from "../../../types/tracking"
import { statusTable } from "./status-table"

/** Whether a parcel is still on its way to its customer. */
export const canArrive = ({
  status,
  flags,
}: {
  status: TrackingStatus
  flags: readonly ParcelFlag[]
}): boolean => !statusTable[status].terminal && !flags.includes("return_leg")
