import type { WantedLine } from "../../../../../workflows/replenishment/purchase/to-new-lines"
import type { PurchaseLineType } from "./order-validators"
import { toMinorText } from "./to-minor-text"

/** Lines of a request; a cost that is not given is the supplier's. */
export const toWantedLines = (
  lines: PurchaseLineType[],
  currency: string
): WantedLine[] =>
  lines.map(({ cost, ...line }) => ({
    ...line,
    ...(cost !== undefined && { cost_minor: toMinorText(cost, currency) }),
  }))
