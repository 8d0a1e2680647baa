import { useQuery } from "@tanstack/react-query"
import type { OrderFacetsResponse } from "../../src/types/order-desk"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Channels and couriers that the shop's orders have. */
export const useOrderFacets = () =>
  useQuery({
    queryKey: orderCycleKeys.orderFacets,
    queryFn: () =>
      client.fetch<OrderFacetsResponse>("/admin/order-cycle/orders/facets"),
  })
