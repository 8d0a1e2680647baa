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
  version: z
    .literal(1, "only version 1 is known.")
    .optional()
    .describe("Version of the profile's format."),
  channel: word
    .nullable()
    .default(defaultProfile.channel)
    .describe("Channel of rows that name none."),
  currency: z
    .string()
    .toUpperCase()
    .refine(isCurrency, "is no ISO 4217 currency code.")
    .nullable()
    .default(defaultProfile.currency)
    .describe("ISO 4217 code of rows that name none."),
  time_zone: z
    .string()
    .refine((zone) => IANAZone.isValidZone(zone), "is no IANA time zone.")
    .default(defaultProfile.time_zone)
    .describe("IANA zone of times without an offset."),
  decimal: z
    .enum([".", ","])
    .default(defaultProfile.decimal)
    .describe("Decimal sign of numbers."),
  columns: record(word)
    .transform((columns, context) => {
      const names = columnNames(columns)
      if (typeof names === "string") {
        context.addIssue({ code: "custom", message: names })
        return z.NEVER
      }
      return names
    })
    .describe("The channel's own heading by our name of a column."),
  document_prefixes: record(z.enum(documentKinds)).describe(
    "What a document is, by how its number begins."
  ),
  sku_kinds: record(z.enum(skuKinds)).describe(
    "SKUs that stand for something else than goods."
  ),
  sku_prefix_kinds: record(z.enum(skuKinds)).describe(
    "The same, by how a SKU begins; the longest beginning counts."
  ),
  countries: record(
    z.string().regex(/^[A-Za-z]{2}$/, "is no ISO 3166-1 alpha-2 code.")
  ).describe("ISO 3166-1 alpha-2 code by the channel's own word."),
  customer_missing: z
    .enum(["hold", "reject", "accept"])
    .default(defaultProfile.customer_missing)
    .describe("What becomes of an order without customer, e-mail or phone."),
  error_policy: z
    .enum(["hold_orders", "reject_orders", "reject_file"])
    .default(defaultProfile.error_policy)
    .describe("What a refused row does to its order, or its file."),
  stock_policy: stockPolicy
    .nullable()
    .default(defaultProfile.stock_policy)
    .describe("Stock policy; null: as the plugin's options say."),
})
