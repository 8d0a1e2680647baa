import type { CheckRule } from "../check-rule"
import { gs1Check } from "./gs1-check"
import { shape } from "./shape"

const weighted = (weightings: number[]): CheckRule => ({
  name: "sum_product_with_weightings_and_modulo",
  weightings,
  modulo1: 11,
  modulo2: 10,
})

const EXPRESS_11 = weighted([3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1])
const EXPRESS_13 = weighted([1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1])

const fedex = (id: string, name: string, pattern: RegExp, check: CheckRule) =>
  shape({ id, name, couriers: ["fedex"], pattern, check })

/** FedEx: Express by weights, Ground by modulo 10, and their barcodes. */
export const fedexFormats = [
  fedex(
    "fedex_12",
    "FedEx Express (12)",
    /^(?<SerialNumber>\d{11})(?<CheckDigit>\d)$/,
    EXPRESS_11
  ),
  fedex(
    "fedex_34",
    "FedEx Express (34)",
    /^[0-8]\d{19}(?<SerialNumber>\d{13})(?<CheckDigit>\d)$/,
    EXPRESS_13
  ),
  fedex(
    "fedex_astra_32",
    "FedEx ASTRA (32)",
    /^3\d{15}(?<SerialNumber>\d{11})(?<CheckDigit>\d)\d{4}$/,
    EXPRESS_11
  ),
  fedex(
    "fedex_ground",
    "FedEx Ground",
    /^(?<SerialNumber>\d{14})(?<CheckDigit>\d)$/,
    gs1Check
  ),
  fedex(
    "fedex_ground_sscc_18",
    "FedEx Ground (SSCC-18)",
    /^\d{2}(?<SerialNumber>\d{15})(?<CheckDigit>\d)$/,
    gs1Check
  ),
  fedex(
    "fedex_ground_96",
    "FedEx Ground 96 (22)",
    /^96\d{5}(?<SerialNumber>\d{14})(?<CheckDigit>\d)$/,
    gs1Check
  ),
  fedex(
    "fedex_ground_gsn",
    "FedEx Ground GSN",
    /^96\d{18}(?<SerialNumber>\d{13})(?<CheckDigit>\d)$/,
    EXPRESS_13
  ),
]
