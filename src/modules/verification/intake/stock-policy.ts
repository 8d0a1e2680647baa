import { z } from "@medusajs/framework/zod"

/**
 * What an import does with stock: SKIP leaves it alone, UPDATE reserves it or
 * refuses the order, FORCE takes the order and reserves what is there.
 */
export const stockPolicy = z.enum(["SKIP", "UPDATE", "FORCE"])

export type StockPolicy = z.infer<typeof stockPolicy>
