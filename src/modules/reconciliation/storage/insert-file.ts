import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { listReferences } from "../statement/list-references"
import type { Finding } from "../statement/finding"
import type { FingerprintedLine } from "../statement/fingerprint-lines"
import type { Statement } from "../statement/statement"
import { insertFromJson } from "../../../sql/insert-from-json"

export type NewFile = {
  account_id: string
  currency_code: string
  name: string
  sha256: string
  format: string
  state: "posted" | "quarantined"
  statement: Statement
  /** Booked ones only. */
  lines: FingerprintedLine[]
  findings: Finding[]
  actor: string
}

export type AddedFile = {
  id: string
  is_new: boolean
  /** Lines that no earlier file had. */
  added: number
  /** UTC, ISO 8601. */
  imported_at: string
  name: string
}

/**
 * Writes a file and those of its lines that are not there yet, or nothing
 * when the account has the same file. Two imports at once write it once.
 */
export async function insertFile(
  manager: SqlEntityManager,
  file: NewFile
): Promise<AddedFile> {
  return await manager.transactional(async (transaction) => {
    const id = generateEntityId(undefined, "orfil")
    const inserted = await insertRow(transaction, id, file)
    const [row] = await transaction.execute<
      { id: string; name: string; created_at: Date | string }[]
    >(
      `select "id", "name", "created_at" from "reconciliation_file"
        where "account_id" = ? and "sha256" = ? and "deleted_at" is null`,
      [file.account_id, file.sha256]
    )
    const added = inserted ? await insertLines(transaction, id, file) : 0
    return {
      id: row.id,
      is_new: inserted,
      added,
      imported_at: new Date(row.created_at).toISOString(),
      name: row.name,
    }
  })
}

async function insertRow(
  transaction: SqlEntityManager,
  id: string,
  { statement, ...file }: NewFile
): Promise<boolean> {
  const inserted = await insertFromJson(transaction, {
    table: "reconciliation_file",
    columns: {
      id: "text",
      account_id: "text",
      name: "text",
      sha256: "text",
      format: "text",
      state: "text",
      line_count: "integer",
      credit_minor: "bigint",
      debit_minor: "bigint",
      opening_minor: "bigint",
      closing_minor: "bigint",
      gap_minor: "bigint",
      findings: "jsonb",
      uploaded_by: "text",
    },
    rows: [
      {
        ...file,
        id,
        line_count: file.lines.length,
        lines: undefined,
        credit_minor: statement.credit_minor.toString(),
        debit_minor: statement.debit_minor.toString(),
        opening_minor: statement.opening_minor?.toString() ?? null,
        closing_minor: statement.closing_minor?.toString() ?? null,
        gap_minor: statement.gap_minor?.toString() ?? null,
        uploaded_by: file.actor,
      },
    ],
    conflict: "do nothing",
    returning: `"id"`,
  })
  return inserted.length > 0
}

async function insertLines(
  transaction: SqlEntityManager,
  fileId: string,
  file: NewFile
): Promise<number> {
  const added = await insertFromJson(transaction, {
    table: "reconciliation_line",
    columns: {
      id: "text",
      account_id: "text",
      file_id: "text",
      file_line: "integer",
      kind: "text",
      amount_minor: "bigint",
      currency_code: "text",
      booked_on: "text",
      value_on: "text",
      text: "text",
      party: "text",
      reference: "text",
      raw: "text",
      fingerprint: "text",
      occurrence: "integer",
      state: "text",
    },
    rows: file.lines.map((line) => ({
      ...line,
      id: generateEntityId(undefined, "orlin"),
      account_id: file.account_id,
      file_id: fileId,
      file_line: line.line,
      amount_minor: line.amount_minor.toString(),
      currency_code: file.currency_code,
      reference: listReferences(line.refs).join(" ") || null,
      state: line.amount_minor === 0n ? "excluded" : "open",
    })),
    conflict: "do nothing",
    returning: `"id"`,
  })
  return added.length
}
