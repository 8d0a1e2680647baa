import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type AlertClosing = {
  id: string
  /** User who closes it. */
  closed_by: string
  closed_why: string
}

/**
 * Closes an alert for a person's reason.
 *
 * @returns whether it was open.
 */
export async function closeAlert(
  manager: SqlEntityManager,
  { id, closed_by, closed_why }: AlertClosing
): Promise<boolean> {
  const closed = await manager.execute<{ id: string }[]>(
    `update "tracking_alert"
        set "closed_at" = now(), "closed_by" = ?, "closed_why" = ?,
            "updated_at" = now()
      where "id" = ? and "closed_at" is null and "deleted_at" is null
      returning "id"`,
    [closed_by, closed_why, id]
  )
  return closed.length > 0
}
