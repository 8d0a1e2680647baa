import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ConfirmedMoney } from "../../../modules/verification/checks/confirmed-money"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { refreshOrderMoneyWorkflow } from "../../reconciliation/workflows/refresh-order-money"
import type { OrderForReview } from "../order/order-for-review"

type AskedOrder = Pick<OrderForReview, "id" | "currency_code">

/**
 * What statements say of an order's money in its currency, as last reckoned.
 * Where the shop asks for proof, an order that was never reckoned (it was
 * placed before there was any) is reckoned now.
 */
export async function readConfirmedMoney(
  container: MedusaContainer,
  order: AskedOrder
): Promise<ConfirmedMoney | null> {
  const known = await readMoney(container, order)
  if (known || !(await asksProof(container))) {
    return known
  }
  await refreshOrderMoneyWorkflow(container).run({
    input: { order_ids: [order.id] },
  })
  return await readMoney(container, order)
}

async function asksProof(container: MedusaContainer): Promise<boolean> {
  const { money } = await container
    .resolve<VerificationModuleService>(VERIFICATION_MODULE)
    .getOptions()
  return Object.values(money.required).includes("proven")
}

async function readMoney(
  container: MedusaContainer,
  order: AskedOrder
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
