import type { CheckRule } from "../check-rule"
import { shape } from "./shape"

const UPS: CheckRule = {
  name: "mod10",
  evens_multiplier: 1,
  odds_multiplier: 2,
  reverse: false,
}

/** UPS: `1Z`, shipper, service, package and a check digit; waybills. */
export const upsFormats = [
  shape({
    id: "ups",
    name: "UPS",
    couriers: ["ups"],
    pattern: /^1Z(?<SerialNumber>[A-Z0-9]{15})(?<CheckDigit>\d)$/,
    check: UPS,
  }),
  shape({
    id: "ups_waybill",
    name: "UPS Waybill",
    couriers: ["ups"],
    pattern: /^[AHJKTV](?<SerialNumber>\d{9})(?<CheckDigit>\d)$/,
    check: UPS,
  }),
]
