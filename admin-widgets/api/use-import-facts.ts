import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  PackingImportResponse,
  PackingTable,
} from "../../src/types/packing-facts"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Upload = { table: PackingTable; content: string }

/** Imports a CSV of packing, then asks again for what shows it. */
export const useImportFacts = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ table, content }: Upload) =>
      client.fetch<PackingImportResponse>(
        `/admin/order-cycle/packing/${table.replace("_", "-")}/import`,
        { method: "POST", body: { content } }
      ),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
