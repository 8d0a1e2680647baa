import { DateTime } from "luxon"
import { decideCharge } from "../../../modules/verification/checks/decide-charge"
import type { CreditFacts } from "../../../modules/verification/checks/decide-credit"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { Surroundings } from "../../../modules/verification/surroundings/surroundings"
import type { OrderForReview } from "../order/order-for-review"
import { toMoneyFacts } from "./to-money-facts"

/** What the customer owes already, and would owe with this order. */
export function toCreditFacts(
  order: OrderForReview,
  { credit }: Surroundings,
  options: VerificationOptions
): CreditFacts & { currency_code: string } {
  const facts = toMoneyFacts(order, options.money)
  const { due, charged } = decideCharge(facts)
  return {
    is_credit: options.money.required[kindOf(facts)] === "credit",
    limit: credit?.limit_minor ?? null,
    open: credit?.open_minor ?? "0",
    due: (BigInt(due) - BigInt(charged)).toString(),
    unpaid: credit?.unpaid ?? [],
    today: DateTime.now().setZone(options.timeZone).toFormat("yyyy-MM-dd"),
    grace_days: options.credit.graceDays,
    currency_code: order.currency_code,
  }
}

const kindOf = ({ payment_kind }: ReturnType<typeof toMoneyFacts>) =>
  payment_kind as keyof VerificationOptions["money"]["required"]
