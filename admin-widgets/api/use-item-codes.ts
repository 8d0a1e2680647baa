import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ItemCodeListResponse } from "../../src/types/packing-facts"
import { client } from "./client"
import type { FactPage } from "./fact-page"
import { orderCycleKeys } from "./order-cycle-keys"

/** A page of further barcodes, by code. */
export const useItemCodes = (page: FactPage) =>
  useQuery({
    queryKey: orderCycleKeys.itemCodeList(page),
    queryFn: () =>
      client.fetch<ItemCodeListResponse>(
        "/admin/order-cycle/packing/item-codes",
        { query: page }
      ),
    placeholderData: keepPreviousData,
  })
