/** A list that is read page by page. */
export type OpenRows<Row> = {
  /** Undefined until the first page is there. */
  rows: Row[] | undefined
  /** Of the last try; rows may still be there, and older. */
  error: Error | null
  refetch: () => void
  hasMore: boolean
  isLoadingMore: boolean
  loadMore: () => void
}
