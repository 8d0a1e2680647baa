import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ItemListResponse } from "../../src/types/reconciliation/items"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Items by their ids, for a suggestion that names them. */
export const useNamedItems = (ids: string[]) =>
  useQuery({
    queryKey: orderCycleKeys.reconciliationList("items", ids),
    queryFn: () =>
      client.fetch<ItemListResponse>(
        "/admin/order-cycle/reconciliation/items",
        {
          query: { id: ids.join(","), limit: ids.length },
        }
      ),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
