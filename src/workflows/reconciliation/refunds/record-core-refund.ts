import type { MedusaContainer, RefundDTO } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { toMainUnits } from "../../../money/to-main-units"
import { GRANT_METADATA_KEY } from "../../../modules/verification/refunds/grant-metadata-key"
import type { PaymentForRefund } from "./payment-for-refund"

type PaidRefund = {
  id: string
  payment_id: string
  amount_minor: string
  currency_code: string
  reason: string
  grant_id: string | null
}

/** The module has it for every model of its own; its interface does not. */
type RefundWriter = {
  createRefunds(refund: object): Promise<RefundDTO>
}

/**
 * Gives core the refund that it deleted when its provider's call threw, now
 * that it is known to have been paid. Core's own way would ask the provider
 * again under a new key, and pay twice.
 *
 * @returns the id of core's refund.
 */
export async function recordCoreRefund(
  container: MedusaContainer,
  refund: PaidRefund,
  payments: PaymentForRefund[]
): Promise<string> {
  const paymentModule = container.resolve(Modules.PAYMENT)
  const amount = toMainUnits(BigInt(refund.amount_minor), refund.currency_code)
  const created = await (
    paymentModule as unknown as RefundWriter
  ).createRefunds({
    payment_id: refund.payment_id,
    amount,
    created_by: refund.id,
    note: refund.reason,
    metadata: refund.grant_id ? { [GRANT_METADATA_KEY]: refund.grant_id } : {},
  })
  const collection = payments.find(
    ({ id }) => id === refund.payment_id
  )?.payment_collection_id
  const refunded = payments
    .filter((one) => one.payment_collection_id === collection)
    .flatMap(({ refunds }) => refunds ?? [])
    .reduce(
      (sum, { raw_amount }) => MathBN.add(sum, raw_amount),
      MathBN.convert(amount)
    )
  await paymentModule.updatePaymentCollections(collection ?? "", {
    refunded_amount: refunded,
  } as never)
  return created.id
}
