import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OptOutAddress } from "../messages/opt-out-address"

/** Notes that a recipient wants no messages on a channel; again is the same. */
export async function optOut(
  manager: SqlEntityManager,
  { recipient_hash, channel }: OptOutAddress
): Promise<void> {
  await manager.execute(
    `insert into "tracking_opt_out" ("id", "recipient_hash", "channel")
     values (?, ?, ?) on conflict do nothing`,
    [generateEntityId(undefined, "otoo"), recipient_hash, channel]
  )
}
