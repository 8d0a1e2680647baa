import { useQuery } from "@tanstack/react-query"
import type { PickBatchResponse } from "../../src/types/pick-batch"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** A pick batch with its rows in the order of the walk. */
export const usePickBatch = (id: string) =>
  useQuery({
    queryKey: orderCycleKeys.pickBatch(id),
    queryFn: () =>
      client.fetch<PickBatchResponse>(
        `/admin/order-cycle/packing/batches/${id}`
      ),
  })
