import type { QueryRunner } from "typeorm"

export type SourceSnapshot = {
  /** `pg_current_snapshot()`: which transactions were seen. */
  snapshot: string
  /** When the snapshot was taken, UTC, ISO 8601 with microseconds. */
  as_of: string
  /**
   * Cluster, timeline and database that were read: one that was restored has
   * another, and counts its transactions anew.
   */
  database_identity: string
}

/** Says which state of the database the open transaction sees. */
export async function readSnapshot(
  runner: QueryRunner
): Promise<SourceSnapshot> {
  const [row]: SourceSnapshot[] = await runner.query(
    `select pg_current_snapshot()::text as snapshot,
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as as_of,
       concat_ws('/', (select system_identifier from pg_control_system()),
         (select timeline_id from pg_control_checkpoint()),
         (select oid from pg_database where datname = current_database()))
         as database_identity`
  )
  return row
}
