import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Takes a carton out of use, then asks again for what shows it. */
export const useRemoveCarton = (id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client.fetch(`/admin/order-cycle/packing/cartons/${id}`, {
        method: "DELETE",
      }),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
