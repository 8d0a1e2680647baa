import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  ChangeRequest,
  OrderCanceledResponse,
} from "../../src/types/change-plan"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

type Confirmation = {
  request: ChangeRequest
  plan_hash: string
  reason: string
}

const routes = {
  cancel: "cancel",
  cancel_lines: "cancel-lines",
  address: "address",
  relocate: "relocate",
} as const

/** Only cancellations ask why. */
const asksWhy = ["cancel", "cancel_lines"]

/** Does what was previewed, then asks again for all of the order. */
export const useConfirmChange = (orderId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ request, plan_hash, reason }: Confirmation) => {
      const { kind, ...change } = request
      return client.fetch<Partial<OrderCanceledResponse>>(
        `/admin/order-cycle/orders/${orderId}/${routes[kind]}`,
        {
          method: "POST",
          body: {
            ...change,
            plan_hash,
            ...(asksWhy.includes(kind) && { reason }),
          },
        }
      )
    },
    onSettled: () =>
      queries.invalidateQueries({ queryKey: orderCycleKeys.all }),
  })
}
