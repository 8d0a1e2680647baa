import { useQuery } from "@tanstack/react-query"
import type { OrderMoneyResponse } from "../../src/types/reconciliation/order-money"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** What an order is owed, and what statements prove of it. */
export const useOrderMoney = (orderId: string) =>
  useQuery({
    queryKey: orderCycleKeys.orderMoney(orderId),
    queryFn: () =>
      client.fetch<OrderMoneyResponse>(
        `/admin/order-cycle/orders/${orderId}/money`
      ),
  })
