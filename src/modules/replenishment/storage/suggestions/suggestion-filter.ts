/** What the reorder list shows; lists that are absent let everything through. */
export type SuggestionFilter = {
  ids?: string[]
  states?: string[]
  reasons?: string[]
  supplier_ids?: string[]
  location_ids?: string[]
  /** Cells of the matrix, as AX. */
  cells?: string[]
  item_ids?: string[]
  /** Also those of which nothing is to be ordered. */
  with_nothing: boolean
}
