import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { FingerprintedLine } from "../../statement/fingerprint-lines"
import { listReferences } from "../../statement/list-references"

export type LinePlace = {
  account_id: string
  file_id: string
  statement_id: string
  batch_id: string | null
  /** Their statement will replace them. */
  provisional: boolean
  /** Makes a payer's account number unreadable. */
  hash: (text: string) => string
}

const columns = {
  id: "text",
  account_id: "text",
  file_id: "text",
  statement_id: "text",
  batch_id: "text",
  file_line: "integer",
  kind: "text",
  amount_minor: "bigint",
  currency_code: "text",
  gross_minor: "bigint",
  fee_minor: "bigint",
  tax_minor: "bigint",
  original_amount: "text",
  original_currency: "text",
  original_rate: "text",
  booked_on: "text",
  value_on: "text",
  text: "text",
  party: "text",
  party_account: "text",
  party_account_tail: "text",
  reference: "text",
  refs: "jsonb",
  raw: "text",
  fingerprint: "text",
  occurrence: "integer",
  provisional: "boolean",
  state: "text",
}

/**
 * Writes those lines that no earlier file had. What was known provisionally
 * becomes the statement's.
 */
export async function insertLines(
  transaction: SqlEntityManager,
  place: LinePlace,
  lines: FingerprintedLine[]
): Promise<void> {
  await insertFromJson(transaction, {
    table: "reconciliation_line",
    columns,
    rows: lines.map((line) => toRow(place, line)),
    conflict: `("account_id", "fingerprint", "occurrence")
        where "deleted_at" is null do update
      set "file_id" = excluded."file_id",
          "statement_id" = excluded."statement_id",
          "batch_id" = excluded."batch_id",
          "file_line" = excluded."file_line",
          "provisional" = false, "updated_at" = now()
      where "reconciliation_line"."provisional"
        and not excluded."provisional"`,
    returning: `"id"`,
  })
}

const toRow = (
  { hash, ...place }: LinePlace,
  { line, currency, amount_minor, parts, original, ...rest }: FingerprintedLine
) => ({
  ...rest,
  ...place,
  id: generateEntityId(undefined, "orlin"),
  file_line: line,
  // A source without any day of its own is known by the day it came.
  booked_on: rest.booked_on ?? new Date().toISOString().slice(0, 10),
  amount_minor: amount_minor.toString(),
  currency_code: currency.toLowerCase(),
  gross_minor: parts?.gross_minor.toString() ?? null,
  fee_minor: parts?.fee_minor.toString() ?? null,
  tax_minor: parts?.tax_minor.toString() ?? null,
  original_amount: original?.amount ?? null,
  original_currency: original?.currency.toLowerCase() ?? null,
  original_rate: original?.rate ?? null,
  party_account: rest.party_account && hash(rest.party_account),
  party_account_tail: rest.party_account?.slice(-4) ?? null,
  reference: listReferences(rest.refs).join(" ") || null,
  state: isOpen(place.batch_id, rest.kind, amount_minor) ? "open" : "excluded",
})

/** Of a settlement these explain its sum and pay nothing. */
const EXPLAINING = ["payout", "rounding", "fee", "fx", "reserve_release"]

const isOpen = (batchId: string | null, kind: string, minor: bigint) =>
  minor !== 0n && !(batchId && EXPLAINING.includes(kind))
