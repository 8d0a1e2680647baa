import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PutAwayCondition } from "../../../types/put-away"

export type ConfirmPutAwayInput = {
  put_away_id: string
  condition: PutAwayCondition
  note: string | null
  actor: string
}

/**
 * Writes that units are back: of two who say so at once, one is heard.
 *
 * @returns whether this call was.
 */
export async function confirmPutAway(
  manager: SqlEntityManager,
  { put_away_id, condition, note, actor }: ConfirmPutAwayInput
): Promise<boolean> {
  const confirmed = await manager.execute<{ id: string }[]>(
    `update "packing_put_away"
        set "state" = 'done', "condition" = ?, "note" = ?,
            "confirmed_by" = ?, "confirmed_at" = now(), "updated_at" = now()
      where "id" = ? and "state" = 'open' and "deleted_at" is null
      returning "id"`,
    [condition, note, actor, put_away_id]
  )
  return confirmed.length > 0
}
