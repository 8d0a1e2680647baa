import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { PackableItemListResponse } from "../../src/types/packing-facts"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"
import type { PackableItemPage } from "./packable-item-page"

/** Items with how they pack, those that orders wait for first. */
export const usePackableItems = (page: PackableItemPage) =>
  useQuery({
    queryKey: orderCycleKeys.packableItems(page),
    queryFn: () =>
      client.fetch<PackableItemListResponse>(
        "/admin/order-cycle/packing/item-profiles",
        { query: page }
      ),
    placeholderData: keepPreviousData,
  })
