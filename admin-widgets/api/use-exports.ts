import { useQuery } from "@tanstack/react-query"
import type { ExportRunsResponse } from "../../src/types/analytics"
import { client } from "./client"
import { isRunning } from "./is-running"
import { orderCycleKeys } from "./order-cycle-keys"
import { useWarehouse } from "./use-warehouse"

/** The last exports; asked every two seconds while one runs. */
export const useExports = (limit: number) => {
  const running = isRunning(useWarehouse().data?.warehouse)
  return useQuery({
    queryKey: [...orderCycleKeys.exports, limit, running],
    queryFn: () =>
      client.fetch<ExportRunsResponse>("/admin/order-cycle/exports", {
        query: { limit },
      }),
    refetchInterval: running ? 2_000 : 60_000,
    placeholderData: (previous) => previous,
  })
}
