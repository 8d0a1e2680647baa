import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Says how far the reading of a file is. */
export const noteProgress = (
  manager: SqlEntityManager,
  file: { id: string; line_count: number; lines_done: number }
): Promise<unknown> =>
  manager.execute(
    `update "reconciliation_file"
        set "line_count" = ?, "lines_done" = ?, "updated_at" = now()
      where "id" = ? and "state" = 'received'`,
    [file.line_count, file.lines_done, file.id]
  )
