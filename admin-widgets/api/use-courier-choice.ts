import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  ChosenOffer,
  CourierChoiceResponse,
  CourierOfferInput,
} from "../../src/types/courier-choice"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

export type CourierChoiceBody = {
  offers: CourierOfferInput[]
  /** Left out: the offers are only explained. */
  chosen?: ChosenOffer
  reason?: string
}

/** Explains couriers' offers for an order, or takes one of them. */
export const useCourierChoice = (orderId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: CourierChoiceBody) =>
      client.fetch<CourierChoiceResponse>("/admin/order-cycle/courier-choice", {
        method: "POST",
        body: { order_id: orderId, ...body },
      }),
    onSuccess: (_answer, { chosen }) =>
      chosen &&
      queries.invalidateQueries({ queryKey: orderCycleKeys.order(orderId) }),
  })
}
