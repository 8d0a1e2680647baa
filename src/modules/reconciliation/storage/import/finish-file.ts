import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Finding } from "../../statement/finding"
import { appendAudit } from "../append-audit"
import { replaceProvisional } from "./replace-provisional"

export type FileEnd = {
  id: string
  format: string | null
  state: "posted" | "quarantined" | "rejected"
  findings: Finding[]
  /** Booked lines of the file. */
  line_count: number
}

/**
 * Ends a file's import: only now are its lines matched. Its bytes go.
 *
 * @returns how many lines no earlier file had.
 */
export async function finishFile(
  manager: SqlEntityManager,
  end: FileEnd
): Promise<number> {
  return await manager.transactional(async (transaction) => {
    const [ended] = await transaction.execute<
      {
        account_id: string
        uploaded_by: string
        sha256: string
        lines_added: number
      }[]
    >(
      `update "reconciliation_file" f
          set "state" = ?, "format" = ?, "findings" = ?::jsonb,
              "line_count" = ?, "lines_done" = ?, "updated_at" = now(),
              "lines_added" = (select count(*) from "reconciliation_line"
                                where "file_id" = f."id")
        where "id" = ? and "state" = 'received'
        returning "account_id", "uploaded_by", "sha256", "lines_added"`,
      [
        end.state,
        end.format ?? "",
        JSON.stringify(end.findings),
        end.line_count,
        end.line_count,
        end.id,
      ]
    )
    await transaction.execute(
      `delete from "reconciliation_upload" where "file_id" = ?`,
      [end.id]
    )
    if (!ended) {
      return 0
    }
    if (end.state === "posted") {
      await replaceProvisional(transaction, end.id)
    }
    await appendAudit(transaction, {
      account_id: ended.account_id,
      action: "file_imported",
      actor: ended.uploaded_by,
      subject_id: end.id,
      payload: {
        sha256: ended.sha256,
        state: end.state,
        lines: end.line_count,
        added: ended.lines_added,
      },
    })
    return ended.lines_added
  })
}
