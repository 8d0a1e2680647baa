import { NO_CURRENCY } from "../../modules/reconciliation/statement/reading/no-currency"
import type { Statement } from "../../modules/reconciliation/statement/statement"

type Sums = Pick<Statement, "credit_minor" | "debit_minor">

/**
 * Credit and debit of all statements of a currency together, and of lines that
 * are in another currency than their statement.
 */
export function sumByCurrency(statements: Statement[]): Map<string, Sums> {
  const totals = new Map<string, Sums>()
  const add = (currency: string, { credit_minor, debit_minor }: Sums) => {
    const before = totals.get(currency)
    totals.set(currency, {
      credit_minor: (before?.credit_minor ?? 0n) + credit_minor,
      debit_minor: (before?.debit_minor ?? 0n) + debit_minor,
    })
  }
  for (const statement of statements) {
    const own = statement.currency ?? statement.lines[0]?.currency
    if (own === undefined || own === NO_CURRENCY) {
      continue
    }
    add(own, statement)
    for (const { currency, amount_minor, state } of statement.lines) {
      if (currency !== own && state === "booked") {
        add(currency, {
          credit_minor: amount_minor > 0n ? amount_minor : 0n,
          debit_minor: amount_minor < 0n ? -amount_minor : 0n,
        })
      }
    }
  }
  return totals
}
