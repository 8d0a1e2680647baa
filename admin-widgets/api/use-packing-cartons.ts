import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { CartonListResponse } from "../../src/types/packing-facts"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Page = { offset: number; limit: number }

/** A page of all cartons, with how many there are at each location. */
export const usePackingCartons = (page: Page) =>
  useQuery({
    queryKey: orderCycleKeys.cartonList(page),
    queryFn: () =>
      client.fetch<CartonListResponse>("/admin/order-cycle/packing/cartons", {
        query: page,
      }),
    placeholderData: keepPreviousData,
  })
