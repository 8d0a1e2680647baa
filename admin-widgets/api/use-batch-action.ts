import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { PickBatchResponse } from "../../src/types/pick-batch"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Posts to a route of a pick batch, which answers the batch as it is then. */
export const useBatchAction = <
  Body extends object,
  Answer extends PickBatchResponse = PickBatchResponse,
>(
  id: string,
  action: string
) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) =>
      client.fetch<Answer>(
        `/admin/order-cycle/packing/batches/${id}/${action}`,
        { method: "POST", body }
      ),
    onSuccess: ({ batch }) =>
      queries.setQueryData(orderCycleKeys.pickBatch(id), { batch }),
    onError: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.pickBatch(id) }),
  })
}
