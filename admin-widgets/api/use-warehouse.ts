import { useQuery } from "@tanstack/react-query"
import type { ReportListResponse } from "../../src/types/report"
import { client } from "./client"
import { isRunning } from "./is-running"
import { orderCycleKeys } from "./order-cycle-keys"

/** State of the snapshot; asked every two seconds while an export runs. */
export const useWarehouse = () =>
  useQuery({
    queryKey: orderCycleKeys.warehouse,
    queryFn: () =>
      client.fetch<ReportListResponse>("/admin/order-cycle/reports"),
    refetchInterval: ({ state }) =>
      isRunning(state.data?.warehouse) ? 2_000 : 60_000,
  })
