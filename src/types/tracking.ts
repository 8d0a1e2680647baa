/** Where a parcel is: one taxonomy for all couriers. */
export const trackingStatuses = [
  "pending",
  "picked_up",
  "in_transit",
  "out_for_delivery",
  "ready_for_pickup",
  "delivered",
  "delivery_failed",
  "on_hold",
  "return_in_transit",
  "returned",
  "lost",
  "disposed",
  "cancelled",
  "expired",
  "unknown",
] as const

export type TrackingStatus = (typeof trackingStatuses)[number]

/** What is said of a parcel beside its status; each stands for itself. */
export const parcelFlags = [
  "delayed",
  "late_scan",
  "contradiction",
  "found",
  "return_leg",
  "tz_assumed",
  "clock_skew",
] as const

export type ParcelFlag = (typeof parcelFlags)[number]

/** Why a parcel does not move; the first word names who is responsible. */
export const trackingReasons = [
  "carrier_damaged",
  "carrier_lost",
  "carrier_missorted",
  "carrier_vehicle",
  "carrier_capacity",
  "carrier_late",
  "carrier_address_not_found",
  "carrier_rejected",
  "shipper_not_ready",
  "shipper_incorrect_data",
  "shipper_packaging",
  "shipper_cancelled",
  "shipper_dimensions",
  "consignee_not_home",
  "consignee_refused",
  "consignee_wrong_address",
  "consignee_business_closed",
  "consignee_access",
  "consignee_cancelled",
  "consignee_unpaid_cod",
  "consignee_verification",
  "consignee_not_collected",
  "customs_delay",
  "customs_docs",
  "customs_duties",
  "customs_prohibited",
  "customs_inspection",
  "external_weather",
  "external_disaster",
  "external_force_majeure",
  "external_security",
  "unknown",
] as const

export type TrackingReason = (typeof trackingReasons)[number]
