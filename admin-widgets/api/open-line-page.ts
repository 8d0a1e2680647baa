import type {
  LineRow,
  SuggestionRow,
} from "../../src/types/reconciliation/lines"

/** A page of lines, with what each of them might pay. */
export type OpenLinePage = {
  lines: LineRow[]
  suggestions: SuggestionRow[]
  /** Lines in all, as the first page was read; null in the others. */
  count: number | null
  is_count_capped: boolean
  /** All in which the account has open lines, as the first page was read. */
  open_currencies: string[]
  /** Where the next page begins, whatever becomes of these lines. */
  next: string | null
}
