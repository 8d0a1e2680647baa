import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"

export type NewFile = {
  account_id: string
  name: string
  sha256: string
  bytes: number
  actor: string
  /** Base64. */
  content: string
}

export type ReceivedFile = {
  id: string
  is_new: boolean
  name: string
  /** UTC, ISO 8601. */
  received_at: string
}

/** Which reading a file had; a change of what readers find raises it. */
const PARSER_VERSION = 2

/**
 * Keeps a file's bytes until its lines are written, or finds that the
 * account has the same file. Two at once keep it once.
 */
export async function receiveFile(
  manager: SqlEntityManager,
  { content, actor, ...file }: NewFile
): Promise<ReceivedFile> {
  return await manager.transactional(async (transaction) => {
    const id = generateEntityId(undefined, "orfil")
    const inserted = await insertFromJson(transaction, {
      table: "reconciliation_file",
      columns: {
        id: "text",
        account_id: "text",
        name: "text",
        sha256: "text",
        bytes: "integer",
        format: "text",
        state: "text",
        parser_version: "integer",
        findings: "jsonb",
        uploaded_by: "text",
      },
      rows: [
        {
          ...file,
          id,
          format: "",
          state: "received",
          parser_version: PARSER_VERSION,
          findings: [],
          uploaded_by: actor,
        },
      ],
      conflict: "do nothing",
      returning: `"id"`,
    })
    if (inserted.length) {
      await transaction.execute(
        `insert into "reconciliation_upload" ("id", "file_id", "content")
         values (?, ?, ?)`,
        [generateEntityId(undefined, "orupl"), id, content]
      )
    }
    const [row] = await transaction.execute<
      { id: string; name: string; created_at: Date | string }[]
    >(
      `select "id", "name", "created_at" from "reconciliation_file"
        where "account_id" = ? and "sha256" = ? and "deleted_at" is null`,
      [file.account_id, file.sha256]
    )
    return {
      id: row.id,
      is_new: inserted.length > 0,
      name: row.name,
      received_at: new Date(row.created_at).toISOString(),
    }
  })
}
