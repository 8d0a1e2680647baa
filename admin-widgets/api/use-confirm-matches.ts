import {
  type InfiniteData,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query"
import type { MatchResponse } from "../../src/types/reconciliation/matches"
import { client } from "./client"
import type { MatchDraft } from "./match-draft"
import type { OpenLinePage } from "./open-line-page"
import { orderCycleKeys } from "./order-cycle-keys"

/**
 * Confirms matches one after the other, and stops at the first that is
 * refused: those before it stand.
 *
 * @param confirmed is told of each as soon as it stands.
 */
export const useConfirmMatches = (confirmed: (matchId: string) => void) => {
  const queries = useQueryClient()
  const openLines = orderCycleKeys.reconciliationList("open-lines", {})
  const forget = (lineId: string) =>
    queries.setQueriesData<InfiniteData<OpenLinePage>>(
      { queryKey: openLines.slice(0, -1) },
      (read) => read && withoutLine(read, lineId)
    )
  return useMutation({
    mutationFn: async (matches: MatchDraft[]) => {
      for (const body of matches) {
        const { match } = await client.fetch<MatchResponse>(
          "/admin/order-cycle/reconciliation/matches",
          { method: "POST", body }
        )
        confirmed(match.id)
        forget(body.line_id)
      }
    },
    // What was refused is no longer as it was shown.
    onError: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.reconciliation }),
    onSuccess: () =>
      queries.invalidateQueries({
        queryKey: orderCycleKeys.reconciliation,
        // Its line is gone from the list; reading all pages again is too slow.
        predicate: ({ queryKey }) => queryKey[2] !== openLines[2],
      }),
  })
}

const withoutLine = (
  { pages, ...read }: InfiniteData<OpenLinePage>,
  lineId: string
): InfiniteData<OpenLinePage> => ({
  ...read,
  pages: pages.map((page) => ({
    ...page,
    lines: page.lines.filter(({ id }) => id !== lineId),
  })),
})
