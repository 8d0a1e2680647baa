import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { TrackingImportResponse } from "../../src/types/tracking-import"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Imports a CSV of scans, then asks again for the parcels it tells of. */
export const useImportScans = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (content: string) =>
      client.fetch<TrackingImportResponse>(
        "/admin/order-cycle/tracking-imports",
        { method: "POST", body: { content } }
      ),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
