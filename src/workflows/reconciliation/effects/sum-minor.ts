import { toMinorUnits } from "../../../money/to-minor-units"
import type { MoneyMove } from "../items/order-money"

/** Sum of captures or refunds in minor units. */
export const sumMinor = (
  moves: MoneyMove[] | null | undefined,
  currency: string
): bigint =>
  (moves ?? []).reduce(
    (sum, { amount }) => sum + toMinorUnits(amount, currency),
    0n
  )
