import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type PayloadOutcome = {
  payload_id: string
  /** `courier number` of parcels that nobody knows; it waits for them. */
  waiting_for: string[]
  error: string | null
}

/** Writes how a payload ended, or for which parcels it waits. */
export async function finishPayload(
  manager: SqlEntityManager,
  { payload_id, waiting_for, error }: PayloadOutcome
): Promise<void> {
  await manager.execute(
    `update "tracking_payload"
        set "error" = ?, "updated_at" = now(),
            "processed_at" = case when ? then null else now() end,
            "waiting_for" = nullif(
              array(select jsonb_array_elements_text(?::jsonb)), '{}')
      where "id" = ?`,
    [error, waiting_for.length > 0, JSON.stringify(waiting_for), payload_id]
  )
}
