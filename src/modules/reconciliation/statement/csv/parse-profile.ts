import { z } from "@medusajs/framework/zod"
import type { CsvProfile } from "./csv-profile"

const label = z.string().trim().min(1).max(100)
const column = z.union([
  label,
  z.strictObject({ heading: label, offset: z.number().int().min(-20).max(20) }),
])
const words = z.array(label).default([])

const schema = z.strictObject({
  name: label,
  delimiter: z.string().min(1).max(1).default(","),
  columns: z.strictObject({
    date: column,
    text: column,
    amount: column,
    direction: column.optional(),
    value_date: column.optional(),
    party: column.optional(),
    reference: column.optional(),
  }),
  dates: z.enum(["dmy", "mdy", "ymd"]),
  numbers: z
    .enum(["auto", "comma_thousands", "dot_thousands", "minor"])
    .default("auto"),
  credit_words: words,
  debit_words: words,
  pending_words: words,
  preamble: z
    .strictObject({
      account: label.optional(),
      period: label.optional(),
      currency: label.optional(),
    })
    .default({}),
  footer: z
    .strictObject({
      opening: label.optional(),
      credit: label.optional(),
      debit: label.optional(),
      closing: label.optional(),
    })
    .default({}),
  currencies: z.record(z.string(), z.string().length(3)).default({}),
  currency: z.string().length(3).optional(),
})

/**
 * Reads a merchant's own profile.
 *
 * @param text JSON in the shape of `CsvProfile`.
 * @throws Error with every wrong field in one sentence.
 */
export function parseProfile(text: string, file: string): CsvProfile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`)
  }
  const result = schema.safeParse(json)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues
    .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    .join("; ")
  throw new Error(`${file} is no profile of a bank's CSV: ${problems}.`)
}
