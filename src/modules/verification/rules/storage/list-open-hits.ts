import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NamedHit } from "../hits/rule-hit"

/** The hits of an order that are not done. */
export async function listOpenHits(
  manager: SqlEntityManager,
  orderId: string
): Promise<NamedHit[]> {
  return await manager.execute<NamedHit[]>(
    `select h."id", h."rule_id", r."key", h."version", h."order_id",
            h."evidence", h."actions", h."state", h."matched_at"
       from "verification_rule_hit" h
       join "verification_rule" r on r."id" = h."rule_id"
      where h."order_id" = ? and h."state" <> 'done'
        and h."deleted_at" is null
      order by r."key"`,
    [orderId]
  )
}
