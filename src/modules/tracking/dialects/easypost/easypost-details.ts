import type { TrackingStatus } from "../../../../types/tracking"
import type { Meaning } from "../../mapping/meaning"

/**
 * What a `status_detail` adds to its status; `only_for` names the one status
 * of ours that it replaces.
 */
export const easypostDetails: Record<
  string,
  { only_for?: TrackingStatus; meaning: Meaning }
> = {
  received_at_origin_facility: {
    only_for: "in_transit",
    meaning: { status: "picked_up" },
  },
  held: { only_for: "in_transit", meaning: { status: "on_hold" } },
  expired: { meaning: { status: "expired" } },
  lost: { meaning: { status: "lost", reason: "carrier_lost" } },
  damaged: { meaning: { status: "on_hold", reason: "carrier_damaged" } },
  refused: { meaning: { reason: "consignee_refused" } },
  address_correction: { meaning: { reason: "consignee_wrong_address" } },
  missorted: { meaning: { reason: "carrier_missorted" } },
  delayed: { meaning: { delayed: true } },
  weather_delay: { meaning: { delayed: true } },
}
