import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type ClaimedInstructions = {
  id: string
  order_id: string
  token: string
  tell_failures: number
}

/** After so long another may take up what one had in hand and left. */
const HOLD_MINUTES = 5

/**
 * Takes instructions that are due into our hand, each by one process. What is
 * paid, cancelled or expired by now is told to nobody.
 */
export async function claimInstructions(
  manager: SqlEntityManager,
  { ids, most }: { ids: string[] | null; most: number }
): Promise<ClaimedInstructions[]> {
  return await manager.execute<ClaimedInstructions[]>(
    `update "reconciliation_transfer_code"
        set "tell_at" = now() + ${HOLD_MINUTES} * interval '1 minute',
            "updated_at" = now()
      where "id" in (
        select "id" from "reconciliation_transfer_code"
         where "state" = 'open' and "tell_at" <= now() and "valid_to" > now()
           and (?::jsonb is null
                or "id" in (select jsonb_array_elements_text(?::jsonb)))
           and "deleted_at" is null
         order by "tell_at", "id" limit ? for update skip locked)
      returning "id", "order_id", "token", "tell_failures"`,
    [ids && JSON.stringify(ids), ids && JSON.stringify(ids), most]
  )
}
