import { useQuery } from "@tanstack/react-query"
import type { GrantedRefundsResponse } from "../../src/types/order-change"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** Money that the shop has promised an order's customer back. */
export const useGrantedRefunds = (orderId: string) =>
  useQuery({
    queryKey: orderCycleKeys.grantedRefunds(orderId),
    queryFn: () =>
      client.fetch<GrantedRefundsResponse>(
        `/admin/order-cycle/orders/${orderId}/granted-refunds`
      ),
    select: ({ granted_refunds }) => granted_refunds,
  })
