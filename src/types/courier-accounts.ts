import type { CourierAccountDto } from "./tracking"

/** How an account fares. Times are UTC, ISO 8601. */
export type CourierAccountHealth = {
  /** false: what it was opened for is no longer installed; nobody asks. */
  has_provider: boolean
  /** The quota's present day, `2026-11-02` in its zone. */
  day: string
  /** Calls in that day. */
  calls_today: number
  /** Calls that the day still allows; null: no limit is known. */
  calls_left: number | null
  /** When the quota's next day begins. */
  day_ends_at: string
  /** Last call to the provider; null: none of late. */
  last_polled_at: string | null
  /** Parcels that wait to be asked about now. */
  due_parcels: number
  /** Parcels that the provider has called expired three times or more. */
  expired_parcels: number
  /** Payloads that nobody could read, or whose parcel nobody shipped. */
  failed_payloads: number
}

export type CourierAccountRow = CourierAccountDto & {
  health: CourierAccountHealth
}

/** What accounts can be opened for. */
export type CourierProviderDto = {
  id: string
  /** It can be asked, with an API key. */
  poll: boolean
  /** What its webhooks are worth; `none`: it sends none. */
  webhook: "proof" | "hint" | "none"
  /** Calls a second and a day by its usual plan; null: no limit is known. */
  rps: number | null
  daily_quota: number | null
}

/** `GET /admin/order-cycle/courier-accounts` */
export type CourierAccountsResponse = {
  courier_accounts: CourierAccountRow[]
  providers: CourierProviderDto[]
  /** Couriers that an account can be for. */
  couriers: { code: string; name: string }[]
  count: number
  offset: number
  limit: number
}

/** `POST /admin/order-cycle/courier-accounts/:id/payloads/:payload_id/retake` */
export type RetakenPayloadResponse = {
  payload: {
    id: string
    /** null: it could be read this time. */
    error: string | null
    tracker_ids: string[]
  }
}
