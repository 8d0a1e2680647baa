import { isValid } from "i18n-iso-countries"
import { shape } from "./shape"

const S10 =
  /^[A-Z]{2}(?<SerialNumber>\d{8})(?<CheckDigit>\d)(?<CountryCode>[A-Z]{2})$/

/** UPU S10: two letters, eight digits, a check digit, a country. */
export const postalFormats = [
  shape({
    id: "s10",
    name: "S10 International Standard",
    couriers: ["s10", "ems"],
    pattern: S10,
    check: { name: "s10" },
    known: [{ group: "CountryCode", isKnown: (code) => isValid(code) }],
  }),
  shape({
    id: "s10_us",
    name: "S10 of the United States",
    couriers: ["usps"],
    pattern: S10,
    check: { name: "s10" },
    known: [{ group: "CountryCode", isKnown: (code) => code === "US" }],
  }),
]
