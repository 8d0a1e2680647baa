import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** An order's line that a suggestion has become. */
export type OrderedSuggestion = {
  suggestion_id: string
  purchase_order_id: string
  ordered: number
  idempotency_key: string
}

/** Lines of living orders that were made from these suggestions. */
export const findOrdered = (
  manager: SqlEntityManager,
  suggestionIds: string[]
): Promise<OrderedSuggestion[]> =>
  manager.execute<OrderedSuggestion[]>(
    `select l."suggestion_id", l."purchase_order_id", l."ordered",
            o."idempotency_key"
       from "replenishment_purchase_line" l
       join "replenishment_purchase_order" o on o."id" = l."purchase_order_id"
      where l."suggestion_id" in (select jsonb_array_elements_text(?::jsonb))
        and l."deleted_at" is null and o."deleted_at" is null
        and o."state" <> 'canceled'`,
    [JSON.stringify(suggestionIds)]
  )
