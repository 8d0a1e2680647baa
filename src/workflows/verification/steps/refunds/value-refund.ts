import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { payableStep } from "../../../../modules/verification/changes/payable-step"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import {
  type OrderForChange,
  orderForChangeFields,
} from "../../changes/order-for-change"
import type { GrantedLine } from "../../refunds/granted-line"
import { sayAmount } from "../../refunds/say-amount"
import { toGrantedLines } from "../../refunds/to-granted-lines"

export type ValueRefundInput = {
  order_id: string
  /** Minor units; or lines. */
  amount_minor?: string
  lines?: { line_id: string; quantity: number }[]
  idempotency_key: string
}

type ValuedRefund = { amount_minor: string; lines: GrantedLine[] }

export const valueRefundStepId = "value-refund"

/**
 * What a person wants to grant, in money that can be paid: the amount itself,
 * or what the units cost.
 *
 * @throws MedusaError NOT_ALLOWED for an amount that nobody can pay.
 */
export const valueRefundStep = createStep(
  valueRefundStepId,
  async (input: ValueRefundInput, { container }) => {
    const { order_id, amount_minor, lines, idempotency_key } = input
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph(
        {
          entity: "order",
          fields: orderForChangeFields,
          filters: { id: order_id },
        },
        { throwIfKeyNotFound: true }
      )
    const order = data[0] as unknown as OrderForChange
    if (!lines) {
      const amount = amount_minor ?? "0"
      refuseUnpayable(BigInt(amount), order.currency_code)
      const valued: ValuedRefund = { amount_minor: amount, lines: [] }
      return new StepResponse(valued)
    }
    const grants = await verification.listGrantedRefunds({ order_id })
    // The same key again asks for the same, whatever was granted since.
    const granted = toGrantedLines(
      order,
      grants.filter((one) => one.idempotency_key !== idempotency_key),
      lines
    )
    const valued: ValuedRefund = {
      amount_minor: granted
        .reduce((sum, one) => sum + BigInt(one.amount_minor), 0n)
        .toString(),
      lines: granted,
    }
    return new StepResponse(valued)
  }
)

function refuseUnpayable(amount: bigint, currencyCode: string) {
  const step = payableStep(currencyCode)
  if (amount % step !== 0n) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${sayAmount(amount, currencyCode)} cannot be paid: the smallest amount ` +
        `is ${sayAmount(step, currencyCode)}. Grant ` +
        `${sayAmount(amount - (amount % step), currencyCode)} or ` +
        `${sayAmount(amount - (amount % step) + step, currencyCode)}.`
    )
  }
}
