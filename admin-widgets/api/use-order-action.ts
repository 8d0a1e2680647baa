import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/**
 * Posts to a route that changes an order, then asks again for the order, the
 * queue and the action list.
 */
export const useOrderAction = <Body extends object>(path: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) =>
      client.fetch(`/admin/order-cycle/${path}`, { method: "POST", body }),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
