import { useInfiniteQuery } from "@tanstack/react-query"
import type { ItemListResponse } from "../../src/types/reconciliation/items"
import { client } from "./client"
import { openPageSize } from "./open-page-size"
import { orderCycleKeys } from "./order-cycle-keys"

type Question = {
  currency_code: string
  /** Several are separated by commas. */
  kind?: string
  q?: string
}

/** What the shop was paid or is owed and nothing proves yet, oldest first. */
export const useOpenItems = (question: Question) =>
  useInfiniteQuery({
    queryKey: orderCycleKeys.reconciliationList("open-items", question),
    queryFn: ({ pageParam }) =>
      client.fetch<ItemListResponse>(
        "/admin/order-cycle/reconciliation/items",
        {
          query: {
            ...question,
            state: "open",
            after: pageParam,
            limit: openPageSize,
          },
        }
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: ItemListResponse) => next,
    refetchOnWindowFocus: false,
  })
