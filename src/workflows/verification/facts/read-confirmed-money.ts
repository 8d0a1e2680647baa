import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ConfirmedMoney } from "../../../modules/verification/checks/confirmed-money"
import type { OrderForReview } from "../order/order-for-review"

/** What statements say of an order's money in its currency, as last reckoned. */
export async function readConfirmedMoney(
  container: MedusaContainer,
  order: Pick<OrderForReview, "id" | "currency_code">
): Promise<ConfirmedMoney | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_balance",
      fields: [
        "proven_minor",
        "refunded_minor",
        "written_off_minor",
        "unproven_minor",
        "state",
      ],
      filters: {
        order_id: order.id,
        currency_code: order.currency_code.toLowerCase(),
      },
    })
  const [money] = data
  return money
    ? {
        proven: money.proven_minor,
        refunded: money.refunded_minor,
        written_off: money.written_off_minor,
        unproven: money.unproven_minor,
        state: money.state,
      }
    : null
}
