import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ReleasedOrdersResponse } from "../../src/types/order-desk"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Releases orders, each by its own gates. */
export const useReleaseOrders = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (order_ids: string[]) =>
      client.fetch<ReleasedOrdersResponse>(
        "/admin/order-cycle/orders/release",
        { method: "POST", body: { order_ids } }
      ),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
