import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Counts one call about a parcel against its day.
 *
 * @param day calendar day in the quota's zone, `2026-11-02`.
 * @param most calls that the day allows.
 * @returns calls of the day, this one too; null: they are used up.
 */
export async function claimParcelCall(
  manager: SqlEntityManager,
  trackerId: string,
  day: string,
  most: number
): Promise<number | null> {
  const [counted] = await manager.execute<{ polls_in_day: number }[]>(
    `update "tracking_tracker"
        set "polls_in_day" = case when "polls_day" = ?
              then "polls_in_day" + 1 else 1 end,
            "polls_day" = ?
      where "id" = ?
        and ("polls_day" is distinct from ? or "polls_in_day" < ?)
      returning "polls_in_day"`,
    [day, day, trackerId, day, most]
  )
  return counted?.polls_in_day ?? null
}
