import type { QueryRunner } from "typeorm"

export type SourceSnapshot = {
  /** `pg_current_snapshot()`: which transactions were seen. */
  snapshot: string
  /** When the snapshot was taken, UTC, ISO 8601 with microseconds. */
  as_of: string
  /** Identifies the cluster, so that a restored copy is not mistaken. */
  system_identifier: string
}

/** Says which state of the database the open transaction sees. */
export async function readSnapshot(
  runner: QueryRunner
): Promise<SourceSnapshot> {
  const [row]: SourceSnapshot[] = await runner.query(
    `select pg_current_snapshot()::text as snapshot,
       to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as as_of,
       (select system_identifier::text from pg_control_system())
         as system_identifier`
  )
  return row
}
