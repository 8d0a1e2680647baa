import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { BackordersResponse } from "../../src/types/backorder"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Page = { offset: number; limit: number }

/** A page of those who wait for stock, item by item, in their turn. */
export const useBackorders = (page: Page) =>
  useQuery({
    queryKey: orderCycleKeys.backorderList(page),
    queryFn: () =>
      client.fetch<BackordersResponse>("/admin/order-cycle/backorders", {
        query: page,
      }),
    placeholderData: keepPreviousData,
  })
