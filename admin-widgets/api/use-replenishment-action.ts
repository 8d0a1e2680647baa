import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Action = {
  /** Below `replenishment/`. */
  path: string
  method?: "POST" | "DELETE"
  body?: object
}

/**
 * Sends what a person decides, then asks again for all that may differ: an
 * order changes the reorder list, a receipt an item's ledger.
 */
export const useReplenishmentAction = <Answer extends object>() => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, method = "POST", body }: Action) =>
      client.fetch<Answer>(`/admin/order-cycle/replenishment/${path}`, {
        method,
        body,
      }),
    onSettled: () =>
      Promise.all(
        [orderCycleKeys.replenishment, orderCycleKeys.today].map((queryKey) =>
          queries.invalidateQueries({ queryKey })
        )
      ),
  })
}
