import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ReportResponse } from "../../src/types/report"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { ReportParameters } from "./report-parameters"
import { useWarehouse } from "./use-warehouse"

/**
 * One report from the published snapshot. A new generation is a new question,
 * so that an export that has just been published shows without a reload.
 */
export const useReport = (
  name: string,
  parameters: ReportParameters = {},
  enabled = true
) => {
  const generation = useWarehouse().data?.warehouse.published?.generation
  return useQuery({
    queryKey: [...orderCycleKeys.report(name, parameters), generation],
    queryFn: () =>
      client.fetch<ReportResponse>(`/admin/order-cycle/reports/${name}`, {
        query: parameters,
      }),
    enabled: enabled && generation !== undefined,
    placeholderData: keepPreviousData,
  })
}
