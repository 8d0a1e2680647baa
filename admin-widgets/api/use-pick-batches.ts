import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { PickBatchListResponse } from "../../src/types/pick-batch"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Page = { offset: number; limit: number }

/** A page of pick batches, newest first. */
export const usePickBatches = (page: Page) =>
  useQuery({
    queryKey: orderCycleKeys.pickBatchList(page),
    queryFn: () =>
      client.fetch<PickBatchListResponse>(
        "/admin/order-cycle/packing/batches",
        { query: page }
      ),
    placeholderData: keepPreviousData,
  })
