import type { TrackingReason } from "../../../types/tracking"

/** Reasons that a text gives for a hold, a failed attempt or a return. */
export const reasonRules: { pattern: RegExp; reason: TrackingReason }[] = [
  {
    pattern:
      /rumah kosong|tidak ada orang|rumah tutup|not (home|available)|no one/,
    reason: "consignee_not_home",
  },
  {
    pattern: /business closed|(toko|kantor) tutup/,
    reason: "consignee_business_closed",
  },
  { pattern: /menolak|ditolak|refused/, reason: "consignee_refused" },
  { pattern: /alamat|address/, reason: "consignee_wrong_address" },
  { pattern: /rusak|damaged/, reason: "carrier_damaged" },
  { pattern: /bea cukai|customs|clearance/, reason: "customs_delay" },
  { pattern: /cuaca|weather/, reason: "external_weather" },
]
