/** Rows that may stand behind each other in the same place of an order. */
export type PageQuestion = {
  /** Values of columns; of several any; undefined: whatever it is. */
  filters: Record<string, string | string[] | undefined>
  search?: {
    /** Stands in one of the searched columns, in any case. */
    text: string
    /** Minor units without their sign, when the text may be an amount. */
    minor: bigint | null
  }
  /** The `next` of the page before. */
  after?: string
  offset: number
  limit: number
}
