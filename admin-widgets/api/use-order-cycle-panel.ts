import { useQuery } from "@tanstack/react-query"
import type { OrderCyclePanelResponse } from "../../src/types/order-desk"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** All that the order page shows of one order's cycle. */
export const useOrderCyclePanel = (orderId: string) =>
  useQuery({
    queryKey: orderCycleKeys.order(orderId),
    queryFn: () =>
      client.fetch<OrderCyclePanelResponse>(
        `/admin/order-cycle/orders/${orderId}`
      ),
    select: ({ order_cycle }) => order_cycle,
  })
