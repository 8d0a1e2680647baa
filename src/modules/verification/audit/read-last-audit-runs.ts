import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LastAuditRuns = {
  /** End of the last finished run's scope; UTC, ISO 8601. */
  until: string | null
  /** The same of the last run that looked at everything. */
  all_until: string | null
}

/** Where the auditor has come, by the runs that it finished. */
export async function readLastAuditRuns(
  manager: SqlEntityManager
): Promise<LastAuditRuns> {
  const [row] = await manager.execute<
    { until: string | null; all_until: string | null }[]
  >(
    `select max("until") as "until",
            max("until") filter (where "scope" = 'all') as "all_until"
       from "verification_audit_run"
      where "finished_at" is not null and "deleted_at" is null`
  )
  return { until: iso(row.until), all_until: iso(row.all_until) }
}

const iso = (time: string | null) => time && new Date(time).toISOString()
