import type { MoneyFacts } from "../../../modules/verification/checks/check-money"
import type { VerificationOptions } from "../../../modules/verification/options"
import { CHANGE_GRANT_PREFIX } from "../../../modules/verification/refunds/change-grant-prefix"
import type { OrderForRefund } from "../refunds/order-for-refund"
import { sumPromised } from "../refunds/sum-promised"
import type {
  GrantedRefundForReview,
  OrderForReview,
} from "../order/order-for-review"
import { sumCharges } from "./sum-charges"
import { sumGranted } from "./sum-granted"
import { toPaymentKind } from "./to-payment-kind"

/**
 * What an order owes and what was paid, by its payments. What is promised back
 * without lowering what is owed (units that have left the total, a cancellation
 * whose payout has not gone through) is no money to ship on.
 *
 * @throws MedusaError INVALID_DATA for a kind of payment that nobody knows.
 */
export function toMoneyFacts(
  order: OrderForReview,
  options: VerificationOptions["money"]
): MoneyFacts {
  const kind = toPaymentKind(order, options)
  const { gross, credits, authorised, captured, refunded } = sumCharges(order)
  const isOff = order.status === "canceled"
  const granted = order.granted_refunds ?? []
  return {
    gross: gross.toString(),
    credits: credits.toString(),
    granted: sumGranted(order).toString(),
    promised: sumPromised(
      order as unknown as OrderForRefund,
      granted.filter(({ lowers_due }) => !lowers_due)
    ).toString(),
    gives_back: !isOff && granted.some(isOfChange),
    authorised: authorised.toString(),
    captured: captured.toString(),
    refunded: refunded.toString(),
    requires: options.required[kind],
    pending: (order.payment_collections ?? []).some(
      ({ status }) => status === "awaiting"
    ),
    currency_code: order.currency_code,
    payment_kind: kind,
  }
}

const isOfChange = ({
  state,
  lowers_due,
  idempotency_key,
}: GrantedRefundForReview) =>
  state !== "withdrawn" &&
  !lowers_due &&
  idempotency_key.startsWith(CHANGE_GRANT_PREFIX)
