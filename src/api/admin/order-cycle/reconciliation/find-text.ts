import { readMoney } from "../../../../money/read-money"
import { contains } from "../contains"

/**
 * Filters of a search: one of the columns has the text, or, in a list of one
 * currency, the amount is the one written, in either direction.
 *
 * @param q `249000` and `249.50` are main units.
 */
export function findText(
  q: string,
  columns: readonly string[],
  currency: string | undefined
): Record<string, unknown> {
  const minor = currency ? readMoney(q.replace(/^-/, ""), currency) : null
  return {
    $or: [
      ...columns.map((column) => ({ [column]: contains(q) })),
      ...(minor === null
        ? []
        : [{ amount_minor: [minor.toString(), (-minor).toString()] }]),
    ],
  }
}
