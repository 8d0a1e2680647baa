import { MedusaError } from "@medusajs/framework/utils"

/** Why the platform cannot make an imported order. */
export const refusalCodes = [
  "SKU_UNKNOWN",
  "INSUFFICIENT_STOCK",
  "REGION_UNKNOWN",
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** Ends the making of one order; the reason is told at its row. */
export function refuseOrder(code: RefusalCode, sentence: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence, code)
}
