import type { ParcelAlertDto } from "./tracking-queue"

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

/**
 * What people may say of a parcel: that it is too old to be asked about is
 * ours to say, and not to know is nothing to tell.
 */
export const tellableStatuses = trackingStatuses.filter(
  (status) => status !== "expired" && status !== "unknown"
)

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

/** Times are UTC, ISO 8601. */
export type TrackerDto = {
  id: string
  order_id: string
  fulfillment_id: string
  parcel_id: string | null
  courier: string
  service: string | null
  tracking_number: string
  status: TrackingStatus
  /** Refines the status, for example `label_created`. */
  sub: string | null
  reason: string | null
  flags: string[]
  attempts: number
  first_attempt_success: boolean | null
  status_at: string | null
  first_scan_at: string | null
  out_for_delivery_at: string | null
  delivered_at: string | null
  returned_at: string | null
  last_scan_at: string | null
  promised_at: string | null
  /** The courier's own estimate of the delivery. */
  courier_eta: string | null
  /** Likelihood that the promise is missed, 0 to 1. */
  p_late: number | null
  /** The account that is asked about it; null: nobody is. */
  account_id: string | null
  /** null: nobody is asked any more. */
  next_poll_at: string | null
  last_polled_at: string | null
  /** When core was told of the delivery. */
  core_delivered_at: string | null
  closed_at: string | null
  /** Of the page `/order-cycle/track/<token>`, which its customer may open. */
  public_token: string
}

export type TrackingEventDto = {
  id: string
  /** null: the courier gave no time that we can read. */
  occurred_at: string | null
  /** The time that counts in the order of events. */
  effective_at: string | null
  precision: "second" | "minute" | "day" | null
  code: string | null
  raw_status: string | null
  text: string | null
  location: string | null
  status: TrackingStatus | null
  sub: string | null
  reason: string | null
  flags: string[]
  status_after: TrackingStatus
  /** User who took it out of the journey, when and why. */
  retracted_by: string | null
  retracted_at: string | null
  retracted_why: string | null
  /** Payloads that tell it, in order of receipt. */
  payload_ids: string[]
}

export type TrackingPayloadDto = {
  id: string
  source: "webhook" | "manual" | "import" | "poll" | "system"
  trust: "proof" | "hint" | "none"
  received_at: string
  processed_at: string | null
  error: string | null
  /** `courier number` of parcels that nobody has shipped yet. */
  waiting_for: string[] | null
}

/** `GET /admin/order-cycle/trackers/:id` */
export type TrackerResponse = {
  tracker: TrackerDto & {
    /** In the order of the journey, undated last. */
    events: TrackingEventDto[]
    payloads: TrackingPayloadDto[]
    /** The number by which people know the order. */
    display_id: number | null
    /** Open and closed ones of the parcel, and open ones of its order. */
    alerts: ParcelAlertDto[]
    /** Name of the account that is asked about it. */
    account: string | null
  }
}

/** A courier, or a middleman of several, that reports to us. */
export type CourierAccountDto = {
  id: string
  name: string
  provider_id: string
  couriers: string[]
  time_zone: string | null
  enabled: boolean
  last_webhook_at: string | null
  /** Until then the secret before the last rotation is good too. */
  old_secret_until: string | null
  /** Calls a second and a day; null: as the provider allows. */
  rps: number | null
  daily_quota: number | null
  quota_zone: string | null
  /** `open`: too many calls failed, nobody is asked until `breaker_until`. */
  breaker_state: "closed" | "open" | "half_open"
  breaker_until: string | null
  /** The provider wants no call before. */
  retry_at: string | null
  /** The vendor's words for refusing our key; set it anew to go on. */
  paused_error: string | null
}

/** `POST /admin/order-cycle/courier-accounts`: the token is told this once. */
export type CourierAccountResponse = {
  courier_account: CourierAccountDto & { path_token: string }
}

/** `POST /admin/order-cycle/courier-accounts/:id`, `…/{rotate-secret,replace-key}` */
export type RotatedAccountResponse = { courier_account: CourierAccountDto }

/** `GET /admin/order-cycle/courier-accounts/:id/payloads` */
export type TrackingPayloadsResponse = {
  payloads: TrackingPayloadDto[]
  count: number
  offset: number
  limit: number
}
