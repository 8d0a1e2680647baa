import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { PlaceListResponse } from "../../src/types/packing-facts"
import { client } from "./client"
import type { FactPage } from "./fact-page"
import { orderCycleKeys } from "./order-cycle-keys"

/** A page of shelf places, by place. */
export const useShelfPlaces = (page: FactPage) =>
  useQuery({
    queryKey: orderCycleKeys.placeList(page),
    queryFn: () =>
      client.fetch<PlaceListResponse>("/admin/order-cycle/packing/places", {
        query: page,
      }),
    placeholderData: keepPreviousData,
  })
