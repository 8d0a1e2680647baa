import type { z } from "@medusajs/framework/zod"
import type { csvProfileSchema } from "./csv-profile-schema"

/**
 * What a bank's, courier's or wallet's CSV looks like. Headings, labels and
 * words are compared without case.
 */
export type CsvProfile = z.infer<typeof csvProfileSchema>

/** A column by its heading, or by its distance from one (no heading). */
export type ColumnRef = string | { heading: string; offset: number }

export type ColumnName = keyof CsvProfile["columns"]

/** What a file says of itself outside its entries. */
export type LabelName = Exclude<
  keyof CsvProfile["preamble"] | keyof CsvProfile["footer"],
  "column" | "value"
>
