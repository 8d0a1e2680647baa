import type {
  BankLine,
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
      lines: sum((one) => booked(one).length),
      by_currency: Object.fromEntries(
        statements.map((one) => [one.currency, toSums(one)])
      ),
    },
    findings,
    ...(withLines && {
      lines: statements.flatMap((one, index) =>
        one.lines.map((line) => toLine(line, index, one.currency))
      ),
    }),
  }
}

const booked = ({ lines }: Statement) =>
  lines.filter(({ state }) => state === "booked")

const decimal = (minor: bigint | null, currency: string) =>
  minor === null ? null : toMainUnits(minor, currency)

const toSums = ({ credit_minor, debit_minor, currency }: Statement) => ({
  credit: decimal(credit_minor, currency),
  debit: decimal(debit_minor, currency),
})

function toStatement(statement: Statement) {
  const { account, currency, from, to, entries, unreadable, tie } = statement
  const lines = booked(statement).length
  return {
    id: null,
    account,
    currency,
    sequence: null,
    from,
    to,
    opening: decimal(statement.opening_minor, currency),
    closing: decimal(statement.closing_minor, currency),
    entries,
    details: 0,
    booked: lines,
    pending: statement.lines.length - lines,
    unreadable,
    lines,
    ...toSums(statement),
    gross: null,
    fee: null,
    tax: null,
    net: null,
    payout: null,
    tie,
    gap: decimal(statement.gap_minor, currency),
    final: true,
  }
}

const toLine = (line: BankLine, statement: number, currency: string) => ({
  statement,
  line: line.line,
  booked_on: line.booked_on,
  value_on: line.value_on,
  amount: decimal(line.amount_minor, currency),
  currency,
  state: line.state,
  kind: line.kind,
  text: line.text,
  party: line.party,
  refs: {
    customer: line.references[0] ?? null,
    bank: null,
    end_to_end: null,
    structured: null,
  },
})
