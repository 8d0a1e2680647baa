import type { IntakeRow, RowReject, TextColumn } from "../row/intake-row"

/** What an order keeps of each of its rows. */
export type DraftLine = Pick<
  IntakeRow,
  "line" | "kind" | "sku" | "title" | "quantity" | "price" | "discount"
> & { line_id: string; tax_rate: string }

/** An order while its rows are still being read. */
export type OrderDraft = {
  channel: string
  external_id: string
  currency: string
  /** Epoch milliseconds of the earliest row. */
  placed_at: number
  has_several_times: boolean
  /** What its rows say of the whole order: the first that is not blank. */
  texts: Partial<Record<TextColumn, string>>
  /** Once per order, in minor units. */
  shipping: bigint | null
  paid: bigint | null
  /** Two values by column, where rows differ in what they must share. */
  conflicts: Map<string, [string, string]>
  lines: DraftLine[]
  /** Its first row that was refused for a reason that leaves a gap. */
  lost: RowReject | null
}
