/** What the code knows of a list that is read page by page. */
export type PagedList = {
  table: string
  /** Its rows are in the order of this column and their ids. */
  column: string
  isTime: boolean
  direction: "asc" | "desc"
  /** Where a text or an amount is looked for; `r` is the row. */
  searched: { texts: string[]; amounts: string[]; from?: string }
}
