import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type DocumentEnd = {
  id: string
  status: "void" | "superseded"
  reason: string
  actor: string
  superseded_by: string | null
}

/**
 * Ends an issued paper; its number stays used.
 *
 * @returns whether it counted until now.
 */
export async function endDocument(
  manager: SqlEntityManager,
  { id, status, reason, actor, superseded_by }: DocumentEnd
): Promise<boolean> {
  const ended = await manager.execute<{ id: string }[]>(
    `update "documents_document"
        set "status" = ?, "void_reason" = ?, "ended_by" = ?,
            "superseded_by" = ?, "ended_at" = now(), "updated_at" = now()
      where "id" = ? and "status" = 'issued' returning "id"`,
    [status, reason, actor, superseded_by, id]
  )
  return ended.length > 0
}
