import type { DecidedLine } from "./decide-quantity"
import type { OrderLineInput } from "./order-line-input"

/** Σ quantity × cost in the unit of `unit_cost`; unknown costs add nothing. */
export const orderValue = (
  lines: readonly OrderLineInput[],
  decided: readonly DecidedLine[]
): number =>
  lines.reduce((sum, { unit_cost }, at) => {
    return sum + decided[at].quantity * (unit_cost ?? 0)
  }, 0)
