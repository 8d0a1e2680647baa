import { gs1Check } from "./gs1-check"
import { shape } from "./shape"

/**
 * USPS: 20 digits, or a package code that begins with 91 to 95, with or
 * without the destination (420 and its ZIP code) in front. A 20-digit number
 * may lack the 91 that its check digit counts.
 */
export const uspsFormats = [
  shape({
    id: "usps_20",
    name: "USPS 20",
    couriers: ["usps"],
    pattern: /^(?<SerialNumber>\d{19})(?<CheckDigit>\d)$/,
    check: gs1Check,
  }),
  shape({
    id: "usps_legacy",
    name: "USPS Legacy",
    couriers: ["usps"],
    pattern:
      /^(?:420(?:\d{9}|\d{5}))?(?<SerialNumber>(?:91)?\d{19})(?<CheckDigit>\d)$/,
    check: gs1Check,
    prefix: { unless_already: /^91/, content: "91" },
  }),
  shape({
    id: "usps_impb",
    name: "USPS IMpb",
    couriers: ["usps"],
    pattern:
      /^(?:420(?:\d{9}|\d{5}))?(?<SerialNumber>9[2-5](?:\d{19}|\d{23}|\d{27}))(?<CheckDigit>\d)$/,
    check: gs1Check,
  }),
]
