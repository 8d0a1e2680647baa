import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { IntakeBatchResponse } from "../../src/types/intake"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { OrderUpload } from "./order-upload"

/** Imports a file; its progress shows in `useIntakeBatches`. */
export const useImportOrders = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (upload: OrderUpload) =>
      client.fetch<IntakeBatchResponse>("/admin/order-cycle/intake/batches", {
        method: "POST",
        body: upload,
      }),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.intake }),
  })
}
