import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRefundAmount } from "../../../modules/reconciliation/refunds/read-refund-amount"
import { refuseAsConflict } from "../refunds/refuse-as-conflict"

export type RefundOrderInput = {
  order_id: string
  /** Main units as a decimal text. */
  amount: string
  shares: { payment_id: string; amount: string }[] | null
}

export const loadRefundOrderStepId = "load-refund-order"

/**
 * Reads a refund's amounts in the order's currency, exactly.
 *
 * @throws MedusaError NOT_FOUND, or CONFLICT for what is no amount of it.
 */
export const loadRefundOrderStep = createStep(
  loadRefundOrderStepId,
  async ({ order_id, amount, shares }: RefundOrderInput, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["currency_code"],
        filters: { id: order_id },
      })
    if (!data.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no order with id ${order_id}.`
      )
    }
    const { currency_code } = data[0]
    const read = (text: string) =>
      refuseAsConflict(() => readRefundAmount(text, currency_code)).toString()
    return new StepResponse({
      currency_code,
      amount_minor: read(amount),
      shares:
        shares?.map(({ payment_id, amount: share }) => ({
          payment_id,
          amount_minor: read(share),
        })) ?? null,
    })
  }
)
