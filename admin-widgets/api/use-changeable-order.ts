import { useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

/** What of an order a person may change. */
export type ChangeableOrder = {
  items: { id: string; title: string; quantity: number }[]
  shipping_address: Record<string, string | null> | null
}

/** Lines and address of an order, as core answers them. */
export const useChangeableOrder = (orderId: string) =>
  useQuery({
    queryKey: orderCycleKeys.changeableOrder(orderId),
    queryFn: () =>
      client.fetch<{ order: ChangeableOrder }>(`/admin/orders/${orderId}`, {
        query: {
          fields: "id,*items,*shipping_address",
        },
      }),
    select: ({ order }) => order,
  })
