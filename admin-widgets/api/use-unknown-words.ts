import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { UnmappedWordsResponse } from "../../src/types/tracking-words"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { UnknownWordFilters } from "./unknown-word-filters"

/** A page of couriers' words that no rule knows, the most frequent first. */
export const useUnknownWords = (filters: UnknownWordFilters) =>
  useQuery({
    queryKey: orderCycleKeys.unknownWordList(filters),
    queryFn: () =>
      client.fetch<UnmappedWordsResponse>("/admin/order-cycle/unmapped", {
        query: filters,
      }),
    placeholderData: keepPreviousData,
  })
