import { toMainUnits } from "../../../money/to-main-units"
import type { CorePayment } from "./core-money"
import type { CorePlan } from "./core-plan"
import { sumMinor } from "./sum-minor"

type Decision = Pick<CorePlan, "mode" | "payment_id" | "amount">

const nothing: Decision = { mode: "none", payment_id: "", amount: "0" }

/**
 * What of an undone match's capture is taken back in core: no more than has
 * not been refunded since, and nothing when the reversal is there already.
 */
export function decideReversal(
  payments: CorePayment[],
  action: { id: string; capture_id: string }
): Decision {
  const by = (id: string) => (move: { created_by: string | null }) =>
    move.created_by === id
  const payment = payments.find(({ captures }) =>
    captures?.some(by(action.capture_id))
  )
  if (!payment || payment.refunds?.some(by(action.id))) {
    return nothing
  }
  const { currency_code, captures, refunds } = payment
  const captured = sumMinor(
    captures?.filter(by(action.capture_id)),
    currency_code
  )
  const rest =
    sumMinor(captures, currency_code) - sumMinor(refunds, currency_code)
  const amount = rest < captured ? rest : captured
  return amount > 0n
    ? {
        mode: "reverse",
        payment_id: payment.id,
        amount: toMainUnits(amount, currency_code),
      }
    : nothing
}
