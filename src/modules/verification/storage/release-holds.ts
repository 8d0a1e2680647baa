import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type HoldRelease = {
  ids: string[]
  how: "condition" | "person"
  /** In the words of the person who released it. */
  because?: string
  actor: string
  /** UTC, ISO 8601. */
  now: string
}

/**
 * Releases holds that are open and may be released in this way.
 *
 * @returns ids of those that this call released.
 */
export async function releaseHolds(
  manager: SqlEntityManager,
  { ids, how, actor, now, because }: HoldRelease
): Promise<string[]> {
  if (!ids.length) {
    return []
  }
  const why = because ? { released_because: because } : {}
  const released = await manager.execute<{ id: string }[]>(
    `update "verification_hold"
        set "released_at" = ?::timestamptz, "released_by" = ?,
            "released_how" = ?, "updated_at" = now(),
            "evidence" = coalesce("evidence", '{}') || ?::jsonb
      where "id" in (select jsonb_array_elements_text(?::jsonb))
        and "released_at" is null and "deleted_at" is null
        and (? = 'condition' or "release_by" = 'person')
      returning "id"`,
    [now, actor, how, JSON.stringify(why), JSON.stringify(ids), how]
  )
  return released.map(({ id }) => id)
}
