import { z } from "@medusajs/framework/zod"
import { code } from "currency-codes"

/** ISO 4217 in either case; handed on in lower case, as core keeps it. */
export const currencyCode = z
  .string()
  .refine(
    (text) => code(text.toUpperCase()) !== undefined,
    "is no ISO 4217 currency code"
  )
  .transform((text) => text.toLowerCase())
