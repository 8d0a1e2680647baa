import type { OpenRows } from "./open-rows"

type Answer<Page> = {
  data: { pages: Page[] } | undefined
  error: Error | null
  refetch: () => unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** The pages of an answer as one list, where each row stands once. */
export function toOpenRows<Page, Row extends { id: string }>(
  answer: Answer<Page>,
  rowsOf: (page: Page) => Row[]
): OpenRows<Row> {
  const read = answer.data?.pages.flatMap(rowsOf)
  return {
    // A row that moved behind the cursor while pages were read comes twice.
    rows: read && [...new Map(read.map((row) => [row.id, row])).values()],
    error: answer.error,
    refetch: () => void answer.refetch(),
    hasMore: answer.hasNextPage,
    isLoadingMore: answer.isFetchingNextPage,
    loadMore: () => {
      if (answer.hasNextPage && !answer.isFetchingNextPage) {
        void answer.fetchNextPage()
      }
    },
  }
}
