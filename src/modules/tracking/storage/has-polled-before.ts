import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { createHash } from "node:crypto"

/**
 * Most polls bring nothing new: an answer that was merged into the tracker
 * before, byte for byte, need not be kept again.
 */
export async function hasPolledBefore(
  manager: SqlEntityManager,
  trackerId: string,
  body: string
): Promise<boolean> {
  const hash = createHash("sha256").update(body).digest("hex")
  const found = await manager.execute<unknown[]>(
    `select 1 from "tracking_event_version" v
       join "tracking_payload" p on p."id" = v."payload_id"
      where v."tracker_id" = ? and v."deleted_at" is null
        and p."source" = 'poll'
        and p."body_sha256" = ? limit 1`,
    [trackerId, hash]
  )
  return found.length > 0
}
