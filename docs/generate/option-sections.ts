import type { z } from "@medusajs/framework/zod"
import { analyticsOptions } from "../../src/modules/analytics/options"
import { documentsOptions } from "../../src/modules/documents/options"
import { packingOptions } from "../../src/modules/packing/options"
import { reconciliationOptions } from "../../src/modules/reconciliation/options"
import { replenishmentOptions } from "../../src/modules/replenishment/options"
import { trackingOptions } from "../../src/modules/tracking/options"
import { verificationOptions } from "../../src/modules/verification/options"

/** The sections of the plugin options, in the order of an order's way. */
export const optionSections: Record<string, z.ZodType> = {
  verification: verificationOptions,
  packing: packingOptions,
  documents: documentsOptions,
  tracking: trackingOptions,
  reconciliation: reconciliationOptions,
  replenishment: replenishmentOptions,
  analytics: analyticsOptions,
}
