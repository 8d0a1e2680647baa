import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { TrackerFacts } from "./tracker-facts"

const columns = [
  "label_id",
  "phone_tail",
  "lane_key",
  "origin_country",
  "destination_country",
  "destination_city",
] as const satisfies (keyof TrackerFacts)[]

/**
 * Writes what is known of a tracker's parcel; what is not known any more
 * stays as it was.
 */
export async function writeFacts(
  transaction: SqlEntityManager,
  trackerId: string,
  facts: TrackerFacts | undefined
): Promise<void> {
  if (!facts) {
    return
  }
  await transaction.execute(
    `update "tracking_tracker"
        set ${columns.map((name) => `"${name}" = coalesce(?, "${name}")`).join(", ")}
      where "id" = ?`,
    [...columns.map((name) => facts[name]), trackerId]
  )
}
