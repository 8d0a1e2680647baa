import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { IntakeBatchListResponse } from "../../src/types/intake"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** The last imports; asked again every two seconds while one works. */
export const useIntakeBatches = (limit: number) =>
  useQuery({
    queryKey: [...orderCycleKeys.intake, limit],
    queryFn: () =>
      client.fetch<IntakeBatchListResponse>(
        "/admin/order-cycle/intake/batches",
        { query: { limit } }
      ),
    refetchInterval: ({ state }) =>
      state.data?.batches.some((batch) => batch.state === "running")
        ? 2_000
        : 60_000,
    placeholderData: keepPreviousData,
  })
