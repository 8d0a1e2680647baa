import type { OrderMoney, OrderPayment } from "./order-money"

/** All payments of an order, over its collections. */
export const paymentsOf = ({
  payment_collections,
}: Pick<OrderMoney, "payment_collections">): OrderPayment[] =>
  (payment_collections ?? []).flatMap(
    (collection) => collection?.payments ?? []
  )
