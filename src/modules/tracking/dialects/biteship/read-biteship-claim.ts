import { findMeaning } from "../../mapping/find-meaning"
import type { PayloadReader } from "../payload-reader"
import type { RawParcel } from "../raw-parcel"
import { biteshipStatuses } from "./biteship-statuses"
import { toSnakeCase } from "./to-snake-case"

/** What a webhook of an order claims, in either of Biteship's two shapes. */
export function readBiteshipClaim(webhook: PayloadReader): RawParcel {
  const courier = webhook.child("courier")
  const status = toSnakeCase(webhook.word("status"))
  return {
    courier:
      (
        courier?.word("company") ?? webhook.word("courier_company")
      )?.toLowerCase() ?? null,
    tracking_number:
      courier?.word("waybill_id") ?? webhook.word("courier_waybill_id"),
    provider_ref:
      courier?.word("tracking_id") ??
      webhook.word("courier_tracking_id") ??
      webhook.word("order_id"),
    zone: null,
    summary: {
      meaning: findMeaning(biteshipStatuses, status) ?? {},
      raw_status: status,
      at: null,
      updated_at: null,
    },
    events: [],
    warnings: new Set(),
  }
}
