import type { Meaning } from "../../mapping/meaning"

/**
 * Subtags by the vendor's own list. Several public lists give them invented
 * meanings (Exception_002 as damaged); those do not count.
 */
export const aftershipSubtags: Record<string, Meaning> = {
  InTransit_002: { status: "picked_up" },
  AttemptFail_002: { status: "delivery_failed", reason: "consignee_not_home" },
  AttemptFail_003: {
    status: "delivery_failed",
    reason: "consignee_business_closed",
  },
  Delivered_002: { status: "delivered", sub: "picked_up_by_customer" },
  Delivered_003: { status: "delivered", sub: "signed" },
  Delivered_004: { status: "delivered", sub: "cod_collected" },
  Delivered_005: { status: "delivered", sub: "neighbour" },
  Exception_002: { status: "on_hold", reason: "consignee_wrong_address" },
  Exception_003: { status: "delivery_failed", reason: "consignee_refused" },
  Exception_004: { status: "on_hold", reason: "customs_delay" },
  Exception_005: { status: null, delayed: true },
  Exception_006: { status: "on_hold", reason: "consignee_unpaid_cod" },
  Exception_007: {
    status: "delivery_failed",
    reason: "consignee_wrong_address",
  },
  Exception_008: { status: "on_hold", reason: "consignee_not_collected" },
  Exception_009: { status: "on_hold", reason: "carrier_rejected" },
  Exception_010: { status: "return_in_transit" },
  Exception_011: { status: "returned" },
  Exception_012: { status: "on_hold", reason: "carrier_damaged" },
  Exception_013: { status: "lost", reason: "carrier_lost" },
  Exception_016: { status: null, delayed: true },
  Exception_017: { status: null, delayed: true, reason: "external_weather" },
  Exception_018: { status: "on_hold", reason: "customs_docs" },
}
