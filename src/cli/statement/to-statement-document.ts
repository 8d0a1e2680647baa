import { countLines } from "../../modules/reconciliation/statement/count-lines"
import type { SourceLine } from "../../modules/reconciliation/statement/source-line"
import type {
  Statement,
  StatementFile,
} from "../../modules/reconciliation/statement/statement"
import { NO_CURRENCY } from "../../modules/reconciliation/statement/reading/no-currency"
import { sourceDecimals } from "../../modules/reconciliation/statement/reading/source-decimals"
import { minorToDecimal } from "../../money/minor-to-decimal"
import { sumByCurrency } from "./sum-by-currency"

/** The document of design section 9: decimal text, null where absent. */
export function toStatementDocument(
  name: string,
  file: StatementFile,
  withLines: boolean
) {
  const { sha256, bytes, format, state, statements, findings } = file
  const sum = (count: (one: Statement) => number) =>
    statements.reduce((total, one) => total + count(one), 0)
  return {
    file: name,
    sha256,
    bytes,
    format,
    state,
    statements: statements.map(toStatement),
    totals: {
      entries: sum(({ entries }) => entries),
      lines: sum((one) => countLines(one).lines),
      by_currency: Object.fromEntries(
        [...sumByCurrency(statements)].map(([currency, sums]) => [
          currency,
          toSums(sums, currency),
        ])
      ),
    },
    findings,
    ...(withLines && {
      lines: statements.flatMap((one, index) =>
        one.lines.map((line) => toLine(line, index))
      ),
    }),
  }
}

const decimal = (minor: bigint | null, currency: string | null) =>
  minor === null ? null : minorToDecimal(minor, sourceDecimals(currency))

const toSums = (
  {
    credit_minor,
    debit_minor,
  }: Pick<Statement, "credit_minor" | "debit_minor">,
  currency: string | null
) => ({
  credit: decimal(credit_minor, currency),
  debit: decimal(debit_minor, currency),
})

function toStatement(statement: Statement) {
  const { account, from, to, entries, unreadable, tie } = statement
  const { settlement } = statement
  // An interim report declares no currency; its lines are in one.
  const currency = statement.currency ?? statement.lines[0]?.currency ?? null
  return {
    id: statement.id,
    account,
    currency: statement.currency,
    sequence: statement.sequence,
    from,
    to,
    opening: decimal(statement.opening_minor, currency),
    closing: decimal(statement.closing_minor, currency),
    entries,
    details: statement.details,
    ...countLines(statement),
    unreadable,
    ...toSums(statement, currency),
    gross: decimal(settlement?.gross_minor ?? null, currency),
    fee: decimal(settlement?.fee_minor ?? null, currency),
    tax: decimal(settlement?.tax_minor ?? null, currency),
    net: decimal(settlement?.net_minor ?? null, currency),
    payout: decimal(settlement?.payout_minor ?? null, currency),
    tie,
    gap: decimal(statement.gap_minor, currency),
    final: statement.final,
  }
}

const toLine = (line: SourceLine, statement: number) => ({
  statement,
  line: line.line,
  booked_on: line.booked_on,
  value_on: line.value_on,
  amount: decimal(line.amount_minor, line.currency),
  currency: line.currency === NO_CURRENCY ? null : line.currency,
  state: line.state,
  kind: line.kind,
  text: line.text,
  party: line.party,
  refs: {
    customer: line.refs.customer,
    bank: line.refs.bank,
    end_to_end: line.refs.end_to_end,
    structured: line.refs.structured,
  },
})
