import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type PolledState = {
  id: string
  /** What the lease gave. */
  due_at: string
  /** UTC, ISO 8601; null: no more. */
  next_poll_at: string | null
  failures: number
  not_found: number
  /** undefined: the answer says nothing about it. */
  expired_answers?: number
}

/**
 * Notes that a tracker was asked about and when it is next. A hint that came
 * in the meantime keeps it due.
 */
export async function finishPoll(
  manager: SqlEntityManager,
  polled: PolledState
): Promise<void> {
  const { id, due_at, next_poll_at, failures, not_found, expired_answers } =
    polled
  await manager.execute(
    `update "tracking_tracker"
        set "next_poll_at" = case
              when "next_poll_at" is distinct from ?::timestamptz
              then "next_poll_at" else ?::timestamptz end,
            "failures" = ?, "not_found" = ?,
            "expired_answers" = coalesce(?, "expired_answers"),
            "lease_until" = null, "last_polled_at" = now()
      where "id" = ?`,
    [due_at, next_poll_at, failures, not_found, expired_answers ?? null, id]
  )
}
