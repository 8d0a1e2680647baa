import type { AmountFormat } from "../../csv/amount-format"
import type { CsvProfile } from "../../csv/csv-profile"
import { type RowContext, readBooking } from "../../csv/read-booking"
import { readSign } from "../../csv/read-sign"
import type { TableRow } from "../../csv/table-row"
import type { LineKind } from "../../line-kind"
import type { SourceLine } from "../../source-line"
import { listFilled } from "../list-filled"
import { readOriginal } from "./read-original"

/**
 * Reads a row of a settlement that a profile describes.
 *
 * @throws BadCell for a cell that cannot be read.
 */
export function readSettlementEntry(
  row: TableRow,
  currency: string,
  context: RowContext & { format: AmountFormat }
): SourceLine {
  const { profile } = context
  const { kind, turn } = readKind(row, profile)
  const { net_minor, ...parts } = readParts(row, context, turn)
  const customer = row.text("order_ref") || null
  const bank = row.text("external_id") || null
  return {
    line: row.line,
    ...readBooking(row, context),
    currency,
    amount_minor: net_minor,
    kind,
    text: row.text("text") || row.text("type"),
    party: row.text("party") || null,
    party_account: row.text("party_account").replace(/^'/, "") || null,
    refs: {
      customer,
      bank,
      end_to_end: null,
      structured: null,
      others: listFilled([row.text("other_ref")], [customer, bank]),
    },
    parts,
    original: readOriginal(row, currency, context),
    raw: row.raw,
  }
}

type Turn = (minor: bigint) => bigint

/** What a row is by its type, and which way a type without sign goes. */
function readKind(
  row: TableRow,
  { types, row_kind, columns }: CsvProfile
): { kind: LineKind; turn: Turn } {
  const type = row.text("type").toLowerCase()
  const found = Object.entries(types).find(
    ([name]) => name.toLowerCase() === type
  )?.[1]
  if (found === undefined) {
    const kind =
      columns.type === undefined || type === "" ? row_kind : undefined
    return { kind: kind ?? "unknown", turn: (minor) => minor }
  }
  return typeof found === "string"
    ? { kind: found, turn: (minor) => minor }
    : {
        kind: found.kind,
        turn: (minor) => {
          const size = minor < 0n ? -minor : minor
          return found.sign === "minus" ? -size : size
        },
      }
}

/** Of gross and net one may be missing: it follows from the other. */
function readParts(
  row: TableRow,
  { profile, format }: RowContext & { format: AmountFormat },
  turn: Turn
) {
  const sign = readSign(row, profile)
  const gross = row.amount("gross", format)
  const net = row.amount("net", format)
  if (gross === null && net === null) {
    throw row.bad(row.has("net") ? "net" : "gross", "an amount")
  }
  const taken = profile.fees === "taken" ? 1n : -1n
  const fee_minor = (row.amount("fee", format) ?? 0n) * taken
  const tax_minor = (row.amount("tax", format) ?? 0n) * taken
  const stated = gross === null ? null : turn(gross) * sign
  const net_minor =
    net === null ? (stated ?? 0n) - fee_minor - tax_minor : turn(net) * sign
  return {
    net_minor,
    gross_minor: stated ?? net_minor + fee_minor + tax_minor,
    fee_minor,
    tax_minor,
  }
}
