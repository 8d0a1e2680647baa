import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ExportRunsResponse } from "../../src/types/analytics"
import { client } from "./client"
import { isRunning } from "./is-running"
import { orderCycleKeys } from "./order-cycle-keys"
import { useWarehouse } from "./use-warehouse"

/** The last exports; asked again when one begins, every two seconds, and at its end. */
export const useExports = (limit: number) => {
  const warehouse = useWarehouse().data?.warehouse
  const { id, state } = warehouse?.last_run ?? {}
  return useQuery({
    queryKey: [...orderCycleKeys.exports, limit, id, state],
    queryFn: () =>
      client.fetch<ExportRunsResponse>("/admin/order-cycle/exports", {
        query: { limit },
      }),
    refetchInterval: isRunning(warehouse) ? 2_000 : 60_000,
    placeholderData: keepPreviousData,
  })
}
