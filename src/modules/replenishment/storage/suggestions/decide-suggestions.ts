import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type Decision = {
  id: string
  state: "accepted" | "changed" | "dismissed"
  /** Whole units; null: dismissed. */
  quantity: number | null
  purchase_order_id: string | null
}

/**
 * Writes what people decided of open suggestions. One that is decided already
 * stays as it is, so that the same call twice decides once.
 *
 * @returns the ids that this call has decided.
 */
export async function decideSuggestions(
  manager: SqlEntityManager,
  decisions: readonly Decision[],
  { actor, note }: { actor: string | null; note: string | null }
): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `update "replenishment_suggestion" s
        set "state" = n."state", "decided_quantity" = n."quantity",
            "purchase_order_id" = n."purchase_order_id", "decided_by" = ?,
            "decided_at" = now(), "decision_note" = ?, "updated_at" = now()
       from jsonb_to_recordset(?::jsonb) as n("id" text, "state" text,
            "quantity" integer, "purchase_order_id" text)
      where s."id" = n."id" and s."state" = 'open' and s."deleted_at" is null
      returning s."id"`,
    [actor, note, JSON.stringify(decisions)]
  )
  return rows.map(({ id }) => id)
}
