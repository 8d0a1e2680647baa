import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { toMainUnits } from "../../../src/money/to-main-units"
import type { LiveOrder } from "./live-order"

/** Rupiah (minor units) that lack where somebody paid too little. */
const missing_minor = 1_000_000n

/** Captures what has come in; what a statement will show is not known yet. */
export async function payLiveOrder(
  container: MedusaContainer,
  orderId: string,
  order: LiveOrder
): Promise<void> {
  const isAwaited = ["unpaid", "paid_by_transfer"].includes(order.goal)
  if (order.method === "cod" || isAwaited) {
    return
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["payment_collections.payments.id"],
      filters: { id: orderId },
    })
  const payment = data[0].payment_collections?.[0]?.payments?.[0]
  const paid =
    order.total_minor - (order.goal === "short_paid" ? missing_minor : 0n)
  await capturePaymentWorkflow(container).run({
    input: {
      payment_id: payment?.id as string,
      amount: Number(toMainUnits(paid, "idr")),
    },
  })
}
