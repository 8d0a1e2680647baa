import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"
import { sumPromised } from "../../refunds/sum-promised"
import { openRefundStates } from "../../../../types/open-refund-states"
import type { OrderForRefund } from "../../refunds/order-for-refund"
import { sayAmount } from "../../refunds/say-amount"
import { toPaidPayments } from "../../refunds/to-paid-payments"

export type GrantRefundStepInput = {
  order: OrderForRefund
  /** Minor units of the order's currency. */
  amount_minor: string
  lines: { line_id: string; quantity: number; amount_minor: string }[]
  /** False for what a cancellation takes off the order's total. */
  lowers_due: boolean
  reason: string
  note?: string | null
  idempotency_key: string
  actor: string
}

export const grantRefundStepId = "grant-refund"

/**
 * Writes that the shop owes a refund, once per key. All that is granted and
 * not paid out yet must be there to pay.
 */
export const grantRefundStep = createStep(
  grantRefundStepId,
  async (input: GrantRefundStepInput, { container }) => {
    const { order, actor, ...grant } = input
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const [known] = await verification.listGrantedRefunds({
      idempotency_key: grant.idempotency_key,
    })
    if (known) {
      refuseOtherUse(known, input)
      return new StepResponse({ grant: known, is_new: false }, null)
    }
    const open = await verification.listGrantedRefunds({
      order_id: order.id,
      state: [...openRefundStates],
    })
    refuseTooMuch(input, sumPromised(order, open))
    const created = await verification.createGrantedRefunds({
      ...grant,
      lines: grant.lines as unknown as Record<string, unknown>,
      order_id: order.id,
      currency_code: order.currency_code,
      granted_by: actor,
      granted_at: new Date(),
    })
    return new StepResponse({ grant: created, is_new: true }, created.id)
  },
  async (id, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const [grant] = id ? await verification.listGrantedRefunds({ id }) : []
    // One that is being paid stays: the money does not come back.
    if (grant?.state === "none") {
      await verification.deleteGrantedRefunds(grant.id)
    }
  }
)

function refuseOtherUse(
  known: { id: string; order_id: string; amount_minor: string },
  { order, amount_minor, idempotency_key }: GrantRefundStepInput
) {
  if (known.order_id !== order.id || known.amount_minor !== amount_minor) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The idempotency_key ${idempotency_key} belongs to the granted refund ` +
        `${known.id}, which is another one. Use a new key.`
    )
  }
}

function refuseTooMuch(
  { order, amount_minor }: GrantRefundStepInput,
  granted: bigint
) {
  const charged = toPaidPayments(order).reduce(
    (sum, { captured, refunded }) => sum + captured - refunded,
    0n
  )
  if (BigInt(amount_minor) + granted > charged) {
    const say = (minor: bigint) => sayAmount(minor, order.currency_code)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${say(BigInt(amount_minor))} cannot be granted: ${say(charged)} is ` +
        `charged, and ${say(granted)} of it is granted already.`
    )
  }
}
