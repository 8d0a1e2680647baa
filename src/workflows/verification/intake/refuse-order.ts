import { MedusaError } from "@medusajs/framework/utils"

/** Why the platform cannot make or change an imported order. */
export const refusalCodes = [
  "SKU_UNKNOWN",
  "INSUFFICIENT_STOCK",
  "REGION_UNKNOWN",
  "ORDER_CONFLICT",
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** Ends the making or changing of one order; the reason is told at its row. */
export function refuseOrder(code: RefusalCode, sentence: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence, code)
}
