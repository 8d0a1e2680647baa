import type { NumberFormat } from "../number-format"
import { dhlFormats } from "./dhl-formats"
import { fedexFormats } from "./fedex-formats"
import { postalFormats } from "./postal-formats"
import { upsFormats } from "./ups-formats"
import { uspsFormats } from "./usps-formats"

/** Formats that come with the plugin; a folder of others replaces them. */
export const ownFormats: readonly NumberFormat[] = [
  ...upsFormats,
  ...fedexFormats,
  ...uspsFormats,
  ...dhlFormats,
  ...postalFormats,
]
