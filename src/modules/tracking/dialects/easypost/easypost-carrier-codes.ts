import type { TrackingStatus } from "../../../../types/tracking"

/** Carriers' own codes that say more than `in_transit`. */
export const easypostCarrierCodes: Record<string, TrackingStatus> = {
  PU: "picked_up",
}
