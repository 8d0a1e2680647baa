import { createHash } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { ImportedStatement } from "../../imports/imported-statement"

export type StatementPlace = {
  account_id: string
  file_id: string
  sha256: string
  /** Its place in the file, from 0. */
  index: number
}

const columns = {
  id: "text",
  account_id: "text",
  file_id: "text",
  position: "integer",
  external_id: "text",
  sequence: "text",
  source_key: "text",
  source_account: "text",
  currency_code: "text",
  from_on: "text",
  to_on: "text",
  opening_minor: "bigint",
  closing_minor: "bigint",
  credit_minor: "bigint",
  debit_minor: "bigint",
  entries: "integer",
  line_count: "integer",
  unreadable: "integer",
  tie: "text",
  gap_minor: "bigint",
  is_final: "boolean",
}

/**
 * Writes what a file declares of one account; a statement that an earlier
 * file had stays as it is.
 *
 * @returns the statement's id and whether this file is the first with it.
 */
export async function insertStatement(
  transaction: SqlEntityManager,
  place: StatementPlace,
  statement: ImportedStatement
): Promise<{ id: string; is_new: boolean }> {
  const source_key = sourceKey(place, statement)
  const inserted = await insertFromJson(transaction, {
    table: "reconciliation_statement",
    columns,
    rows: [
      {
        id: generateEntityId(undefined, "orsta"),
        account_id: place.account_id,
        file_id: place.file_id,
        position: place.index,
        external_id: statement.id,
        sequence: statement.sequence,
        source_key,
        source_account: statement.account,
        currency_code: statement.currency.toLowerCase(),
        from_on: statement.from,
        to_on: statement.to,
        opening_minor: statement.opening_minor?.toString() ?? null,
        closing_minor: statement.closing_minor?.toString() ?? null,
        credit_minor: statement.credit_minor.toString(),
        debit_minor: statement.debit_minor.toString(),
        entries: statement.entries,
        line_count: statement.lines.filter(({ state }) => state === "booked")
          .length,
        unreadable: statement.unreadable,
        tie: statement.tie,
        gap_minor: statement.gap_minor?.toString() ?? null,
        is_final: statement.final,
      },
    ],
    conflict: "do nothing",
    returning: `"id"`,
  })
  const [row] = await transaction.execute<{ id: string; file_id: string }[]>(
    `select "id", "file_id" from "reconciliation_statement"
      where "account_id" = ? and "source_key" = ? and "deleted_at" is null`,
    [place.account_id, source_key]
  )
  return {
    id: row.id,
    // After a crash the same file comes again.
    is_new: inserted.length > 0 || row.file_id === place.file_id,
  }
}

const sourceKey = (
  { sha256, index }: StatementPlace,
  { id, sequence, from, currency, final }: ImportedStatement
) =>
  id === null
    ? `${sha256}:${index}`
    : createHash("sha256")
        .update(JSON.stringify([id, sequence, from, currency, final]))
        .digest("hex")
