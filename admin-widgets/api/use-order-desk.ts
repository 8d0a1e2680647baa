import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { OrderDeskResponse } from "../../src/types/order-desk"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { OrderDeskFilters } from "./order-desk-filters"

/**
 * A page of the desk's queue.
 *
 * @param enabled false asks nothing yet.
 */
export const useOrderDesk = (filters: OrderDeskFilters, enabled = true) =>
  useQuery({
    queryKey: orderCycleKeys.orderList(filters),
    queryFn: () =>
      client.fetch<OrderDeskResponse>("/admin/order-cycle/orders", {
        query: filters,
      }),
    enabled,
    placeholderData: keepPreviousData,
  })
