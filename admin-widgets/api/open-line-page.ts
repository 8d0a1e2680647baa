import type {
  LineRow,
  SuggestionRow,
} from "../../src/types/reconciliation/lines"

/** A page of lines, with what each of them might pay. */
export type OpenLinePage = {
  lines: LineRow[]
  suggestions: SuggestionRow[]
  /** Lines of this page and of those after it, as it was read. */
  count: number
  /** Where the next page begins, whatever becomes of these lines. */
  next: string | undefined
}
