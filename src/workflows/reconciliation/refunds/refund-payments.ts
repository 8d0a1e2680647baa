import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import {
  allocateRefund,
  type RefundShare,
} from "../../../modules/reconciliation/refunds/allocate-refund"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { adoptRefunds } from "./adopt-refunds"
import { guardShares } from "./guard-shares"
import { payPlannedRefund } from "./pay-planned-refund"
import type { PaymentForRefund } from "./payment-for-refund"
import { readOpenRefunds } from "./read-open-refunds"
import { readPaymentsForRefund } from "./read-payments-for-refund"
import { refuseAsConflict } from "./refuse-as-conflict"
import { repairRefundTransactions } from "./repair-refund-transactions"
import { toRefundablePayment } from "./to-refundable-payment"

export type RefundPaymentsInput = {
  order_id: string
  currency_code: string
  /** Minor units. */
  amount_minor: string
  /** Which payments pay; null: as `allocateRefund` chooses. */
  shares: { payment_id: string; amount_minor: string }[] | null
  idempotency_key: string
  reason: string
  grant_id: string | null
  metadata: Record<string, unknown>
  actor: string
}

/**
 * Pays a refund back through core's payments, once per key. Runs under the
 * order's lock. The first share that is not paid stops those after it. The same
 * key again pays nothing.
 *
 * @returns why something was not paid, else null.
 * @throws MedusaError CONFLICT with the numbers, when a payment has not so
 *   much or the key belongs to another refund; nothing was planned then.
 */
export async function refundPayments(
  container: MedusaContainer,
  input: RefundPaymentsInput
): Promise<{ error: string | null }> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const payments = await readPaymentsForRefund(container, input.order_id)
  await adoptRefunds(container, payments)
  if (await isKnown(reconciliation, input)) {
    return { error: null }
  }
  const shares = await decideShares(container, input, payments)
  await repairRefundTransactions(container, input.order_id, payments)
  const refunds = shares.map(({ payment_id, amount }) => ({
    payment_id,
    provider_id:
      payments.find(({ id }) => id === payment_id)?.provider_id ?? "",
    amount_minor: amount.toString(),
  }))
  const ids = await reconciliation.planRefunds({ ...input, refunds })
  if (!ids) {
    throw otherUse(input.idempotency_key)
  }
  let error: string | null = null
  for (const [index, refund] of refunds.entries()) {
    const planned = { ...input, ...refund, id: ids[index] }
    if (error === null) {
      error = await payPlannedRefund(container, planned, input.metadata)
    } else {
      await reconciliation.finishRefund({
        id: planned.id,
        state: "failed",
        core_refund_id: null,
        error: "Not asked for: another part of this refund was not paid.",
      })
    }
  }
  return { error }
}

async function isKnown(
  reconciliation: ReconciliationModuleService,
  { idempotency_key, order_id, amount_minor }: RefundPaymentsInput
): Promise<boolean> {
  const known = await reconciliation.listRefundActions({ idempotency_key })
  if (!known.length) {
    return false
  }
  const sum = known.reduce((total, one) => total + BigInt(one.amount_minor), 0n)
  if (known[0].order_id !== order_id || sum !== BigInt(amount_minor)) {
    throw otherUse(idempotency_key)
  }
  return true
}

const otherUse = (key: string) =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `The idempotency_key ${key} belongs to another refund. Use a new key.`
  )

async function decideShares(
  container: MedusaContainer,
  { currency_code, amount_minor, shares }: RefundPaymentsInput,
  payments: PaymentForRefund[]
): Promise<RefundShare[]> {
  const currency = currency_code.toLowerCase()
  const own = payments.filter((one) => one.currency_code === currency)
  const open = await readOpenRefunds(
    container,
    own.map(({ id }) => id)
  )
  const refundable = own.map((one) => toRefundablePayment(one, open))
  const amount = BigInt(amount_minor)
  const chosen = shares?.map((share) => ({
    payment_id: share.payment_id,
    amount: BigInt(share.amount_minor),
  }))
  return refuseAsConflict(() =>
    chosen
      ? guardShares(amount, chosen, refundable, currency)
      : allocateRefund(amount, refundable, currency)
  )
}
