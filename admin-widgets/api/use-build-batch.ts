import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { PickBatchResponse, PickMode } from "../../src/types/pick-batch"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Builds a batch of what must leave a location first. */
export const useBuildBatch = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { location_id: string; mode: PickMode }) =>
      client.fetch<PickBatchResponse>("/admin/order-cycle/packing/batches", {
        method: "POST",
        body,
      }),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
