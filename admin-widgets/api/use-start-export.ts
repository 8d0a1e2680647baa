import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Asks for an export now; its progress shows in `useWarehouse`. */
export const useStartExport = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client.fetch("/admin/order-cycle/exports", { method: "POST", body: {} }),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.warehouse }),
  })
}
