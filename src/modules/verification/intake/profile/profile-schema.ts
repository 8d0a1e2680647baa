import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"
import { stockPolicy } from "../stock-policy"
import { isCurrency } from "../row/is-currency"
import { columnNames } from "./column-names"
import { defaultProfile, documentKinds, skuKinds } from "./intake-profile"

const word = z.string().trim().min(1, "is empty.").max(200)

const record = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().min(1, "a name is empty."), value).default({})

/** Shape of a channel's profile, whether in options or in a file. */
export const profileSchema = z.strictObject({
  version: z.literal(1, "only version 1 is known.").optional(),
  channel: word.nullable().default(defaultProfile.channel),
  currency: z
    .string()
    .toUpperCase()
    .refine(isCurrency, "is no ISO 4217 currency code.")
    .nullable()
    .default(defaultProfile.currency),
  time_zone: z
    .string()
    .refine((zone) => IANAZone.isValidZone(zone), "is no IANA time zone.")
    .default(defaultProfile.time_zone),
  decimal: z.enum([".", ","]).default(defaultProfile.decimal),
  columns: record(word).transform((columns, context) => {
    const names = columnNames(columns)
    if (typeof names === "string") {
      context.addIssue({ code: "custom", message: names })
      return z.NEVER
    }
    return names
  }),
  document_prefixes: record(z.enum(documentKinds)),
  sku_kinds: record(z.enum(skuKinds)),
  sku_prefix_kinds: record(z.enum(skuKinds)),
  countries: record(
    z.string().regex(/^[A-Za-z]{2}$/, "is no ISO 3166-1 alpha-2 code.")
  ),
  customer_missing: z
    .enum(["hold", "reject", "accept"])
    .default(defaultProfile.customer_missing),
  error_policy: z
    .enum(["hold_orders", "reject_orders", "reject_file"])
    .default(defaultProfile.error_policy),
  stock_policy: stockPolicy.nullable().default(defaultProfile.stock_policy),
})
