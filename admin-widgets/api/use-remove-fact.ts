import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/**
 * Takes a row of packing out of use, then asks again for what shows it.
 *
 * @param path below packing, as `cartons/<id>`.
 */
export const useRemoveFact = (path: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client.fetch(`/admin/order-cycle/packing/${path}`, { method: "DELETE" }),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
