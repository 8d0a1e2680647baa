import { countLines } from "../../modules/reconciliation/statement/count-lines"
import type { SourceLine } from "../../modules/reconciliation/statement/source-line"
import type {
  Statement,
  StatementFile,
} from "../../modules/reconciliation/statement/statement"
import { toMainUnits } from "../../money/to-main-units"

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
        statements.map((one) => [one.currency, toSums(one)])
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

const decimal = (minor: bigint | null, currency: string) =>
  minor === null ? null : toMainUnits(minor, currency)

const toSums = ({ credit_minor, debit_minor, currency }: Statement) => ({
  credit: decimal(credit_minor, currency),
  debit: decimal(debit_minor, currency),
})

function toStatement(statement: Statement) {
  const { account, currency, from, to, entries, unreadable, tie } = statement
  const { settlement } = statement
  return {
    id: statement.id,
    account,
    currency,
    sequence: statement.sequence,
    from,
    to,
    opening: decimal(statement.opening_minor, currency),
    closing: decimal(statement.closing_minor, currency),
    entries,
    details: statement.details,
    ...countLines(statement),
    unreadable,
    ...toSums(statement),
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
  currency: line.currency,
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
