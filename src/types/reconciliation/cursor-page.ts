import type { Page } from "./page"

/**
 * A page of a list that may be long: `after=<next>` asks for the page behind
 * it, at the same cost however deep it is.
 */
export type CursorPage = Omit<Page, "count"> & {
  /** How many rows there are, 1,000 at most; null behind a cursor. */
  count: number | null
  /** There are more than were counted. */
  is_count_capped: boolean
  /** Null: this is the last page. */
  next: string | null
}
