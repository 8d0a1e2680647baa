import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"
import { lineKinds } from "../line-kind"
import { checkProfile } from "./check-profile"
import { isDatePattern } from "./date-pattern"

const label = z.string().trim().min(1).max(100)
const column = z.union([
  label,
  z.strictObject({ heading: label, offset: z.number().int().min(-20).max(20) }),
])
const words = z.array(label).max(100).default([])
const optionalColumn = column.optional()
const optionalLabel = label.optional()
const currency = z
  .string()
  .regex(/^[A-Za-z]{3}$/, "Write the three letters of ISO 4217, as IDR")
const kind = z.enum(lineKinds)

const columns = z.strictObject({
  booked_on: column,
  value_on: optionalColumn,
  text: optionalColumn,
  party: optionalColumn,
  party_account: optionalColumn,
  external_id: optionalColumn,
  order_ref: optionalColumn,
  other_ref: optionalColumn,
  status: optionalColumn,
  currency: optionalColumn,
  amount: optionalColumn,
  direction: optionalColumn,
  credit: optionalColumn,
  debit: optionalColumn,
  balance: optionalColumn,
  batch: optionalColumn,
  type: optionalColumn,
  gross: optionalColumn,
  fee: optionalColumn,
  tax: optionalColumn,
  net: optionalColumn,
  original_amount: optionalColumn,
  original_currency: optionalColumn,
  rate: optionalColumn,
})

const preamble = z.strictObject({
  account: optionalLabel,
  period: optionalLabel,
  from: optionalLabel,
  to: optionalLabel,
  currency: optionalLabel,
  batch: optionalLabel,
  opening: optionalLabel,
  closing: optionalLabel,
})

const footer = z.strictObject({
  column: optionalLabel,
  value: optionalLabel,
  opening: optionalLabel,
  credit: optionalLabel,
  debit: optionalLabel,
  closing: optionalLabel,
  count: optionalLabel,
  gross: optionalLabel,
  fee: optionalLabel,
  tax: optionalLabel,
  net: optionalLabel,
})

/** The spelled-out styles say by themselves what they are. */
const numbers = z
  .enum(["auto", "plain", "comma", "dot", "minor", "1,234.56", "1.234,56"])
  .default("auto")
  .transform((style) =>
    style === "1,234.56" ? "comma" : style === "1.234,56" ? "dot" : style
  )

/** A merchant's own profile; docs/bank-profiles.md explains every field. */
export const csvProfileSchema = z
  .strictObject({
    name: label,
    kind: z.enum(["bank", "settlement"]).default("bank"),
    delimiter: z.string().length(1).default(","),
    skip_rows: z.number().int().min(0).max(1000).default(0),
    currency: currency.optional(),
    currencies: z.record(z.string(), currency).default({}),
    numbers,
    wire_exponent: z.number().int().min(0).max(4).optional(),
    timezone: z
      .string()
      .refine(IANAZone.isValidZone, "Name a time zone as Asia/Jakarta")
      .default("UTC"),
    dates: z
      .array(z.string().refine(isDatePattern, "Write it as DD/MM/YYYY"))
      .min(1)
      .max(20),
    columns,
    credit_words: words,
    debit_words: words,
    pending_words: words,
    ignored_words: words,
    fees: z.enum(["taken", "signed"]).default("taken"),
    preamble: preamble.default({}),
    footer: footer.default({}),
    row_kind: kind.optional(),
    types: z
      .record(
        z.string(),
        z.union([
          kind,
          z.strictObject({ kind, sign: z.enum(["plus", "minus"]) }),
        ])
      )
      .default({}),
  })
  .superRefine(checkProfile)
