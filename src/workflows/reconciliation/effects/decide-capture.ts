import { toMainUnits } from "../../../money/to-main-units"
import { toMinorUnits } from "../../../money/to-minor-units"
import { isSystemProvider } from "../items/is-system-provider"
import type { CoreMoney, CorePayment } from "./core-money"
import type { CorePlan } from "./core-plan"
import { sumMinor } from "./sum-minor"

type Decision = Pick<CorePlan, "mode" | "payment_id" | "amount">

const nothing: Decision = { mode: "none", payment_id: "", amount: "0" }

/**
 * How the money of a proven transfer is booked in core: as a capture of what
 * is authorised at core's own provider, else as a new payment of what the
 * order still lacks; never more than either. A capture that carries the
 * action's id was made before a crash, and is not made again. Gateways are
 * left alone, because a capture there moves money.
 *
 * @param wanted_minor what the bank proves.
 */
export function decideCapture(
  { order, payments }: { order: CoreMoney; payments: CorePayment[] },
  action: { id: string; wanted_minor: bigint }
): Decision {
  const isMade = payments.some(({ captures }) =>
    captures?.some(({ created_by }) => created_by === action.id)
  )
  if (isMade || order.status === "canceled") {
    return nothing
  }
  const currency = order.currency_code
  for (const payment of payments.filter(isBookable)) {
    const rest =
      toMinorUnits(payment.amount, currency) -
      sumMinor(payment.captures, currency)
    if (rest > 0n) {
      const amount = toMainUnits(least(rest, action.wanted_minor), currency)
      return { mode: "capture", payment_id: payment.id, amount }
    }
  }
  const due = toMinorUnits(order.summary?.pending_difference ?? 0, currency)
  return due > 0n
    ? {
        mode: "collect",
        payment_id: "",
        amount: toMainUnits(least(due, action.wanted_minor), currency),
      }
    : nothing
}

const isBookable = ({ provider_id, canceled_at }: CorePayment) =>
  isSystemProvider(provider_id) && !canceled_at

const least = (a: bigint, b: bigint) => (a < b ? a : b)
