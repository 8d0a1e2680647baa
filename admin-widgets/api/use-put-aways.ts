import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { PutAwayListResponse } from "../../src/types/put-away"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { PutAwayFilters } from "./put-away-filters"

/** A page of what is to go back to a shelf, the oldest first. */
export const usePutAways = (filters: PutAwayFilters) =>
  useQuery({
    queryKey: orderCycleKeys.putAwayList(filters),
    queryFn: () =>
      client.fetch<PutAwayListResponse>(
        "/admin/order-cycle/packing/put-aways",
        {
          query: filters,
        }
      ),
    placeholderData: keepPreviousData,
  })
