import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

export type FoundItem = { id: string; sku: string | null; title: string | null }

const SHOWN = 10

/** Inventory items by what somebody typed; none for nothing. */
export const useInventorySearch = (q: string) =>
  useQuery({
    queryKey: orderCycleKeys.inventorySearch(q),
    queryFn: () =>
      client.fetch<{ inventory_items: FoundItem[] }>("/admin/inventory-items", {
        query: { q, limit: SHOWN, fields: "id,sku,title" },
      }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  })
