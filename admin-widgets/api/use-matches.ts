import { useInfiniteQuery } from "@tanstack/react-query"
import type { MatchListResponse } from "../../src/types/reconciliation/matches"
import { client } from "./client"
import { openPageSize } from "./open-page-size"
import { orderCycleKeys } from "./order-cycle-keys"

type Question = {
  account_id: string
  currency_code: string
  /** Several are separated by commas. */
  state: string
  q?: string
}

/** What was decided of an account's lines, latest first. */
export const useMatches = (question: Question) =>
  useInfiniteQuery({
    queryKey: orderCycleKeys.reconciliationList("match-list", question),
    queryFn: ({ pageParam }) =>
      client.fetch<MatchListResponse>(
        "/admin/order-cycle/reconciliation/matches",
        { query: { ...question, after: pageParam, limit: openPageSize } }
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: MatchListResponse) => next,
    refetchOnWindowFocus: false,
  })
