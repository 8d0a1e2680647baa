import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { IssueDocumentInput } from "./issue-document-input"

type Row = { id: string; status: string; superseded_by: string | null }

/**
 * What stands for a source already: the paper that answers the call, or null
 * when one must be issued. Call it under the series' lock.
 *
 * @throws MedusaError NOT_ALLOWED when a paper that no longer counts is to be
 *   superseded.
 */
export async function findStanding(
  transaction: SqlEntityManager,
  { type, source_id, supersedes, again }: IssueDocumentInput
): Promise<{ id: string | null; count: number }> {
  const rows = await transaction.execute<Row[]>(
    `select "id", "status", "superseded_by" from "documents_document"
      where "type" = ? and "source_id" = ? order by "created_at", "id"`,
    [type, source_id]
  )
  const issued = rows.find(({ status }) => status === "issued")
  const count = rows.length
  if (supersedes) {
    if (issued?.id === supersedes.id) {
      return { id: null, count }
    }
    const before = rows.find(({ id }) => id === supersedes.id)
    if (before?.superseded_by) {
      return { id: before.superseded_by, count }
    }
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This paper is void and cannot be superseded. Issue a new one for its " +
        "source instead."
    )
  }
  const last = issued ?? rows.at(-1)
  return { id: !issued && again ? null : (last?.id ?? null), count }
}
