import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { SuggestionInputs } from "../../policy/suggestion/suggestion-inputs"
import type { SuggestionOutcome } from "../../policy/suggestion/suggestion-outcome"
import type {
  SuggestionReason,
  SuggestionState,
} from "../../../../types/replenishment/suggestions"
import { filterSql } from "./filter-sql"
import type { SuggestionFilter } from "./suggestion-filter"

export type StoredSuggestion = {
  id: string
  run: string
  inventory_item_id: string
  location_id: string
  supplier_id: string | null
  supplier_item_id: string | null
  inputs: SuggestionInputs
  outcome: SuggestionOutcome
  quantity: number
  reason: SuggestionReason
  order_by_on: string | null
  value_minor: string | null
  currency_code: string | null
  state: SuggestionState
  decided_quantity: number | null
  decided_by: string | null
  decided_at: Date | null
  decision_note: string | null
  purchase_order_id: string | null
  created_at: Date
}

export type SuggestionSums = {
  /** Null: the cost is unknown. */
  currency_code: string | null
  value_minor: string | null
  count: number
}

/**
 * A page of suggestions: what runs out first comes first, what has no cost
 * last. With them, what all that pass the filter are worth, by currency.
 */
export async function listSuggestions(
  manager: SqlEntityManager,
  filter: SuggestionFilter,
  { offset, limit }: { offset: number; limit: number }
): Promise<{ rows: StoredSuggestion[]; sums: SuggestionSums[] }> {
  const { where, values } = filterSql(filter)
  const rows = await manager.execute<StoredSuggestion[]>(
    `select s."id", s."run", s."inventory_item_id", s."location_id",
            s."supplier_id", s."supplier_item_id", s."inputs", s."outcome",
            s."quantity", s."reason", s."order_by_on",
            s."value_minor"::text as "value_minor", s."currency_code",
            s."state", s."decided_quantity", s."decided_by", s."decided_at",
            s."decision_note", s."purchase_order_id", s."created_at"
       from "replenishment_suggestion" s where ${where}
      order by s."value_minor" is null,
               s."outcome"->>'stock_out_date' nulls last,
               (s."outcome"->>'p_stock_out')::float8 desc nulls last,
               s."created_at" desc, s."id"
      limit ? offset ?`,
    [...values, limit, offset]
  )
  const sums = await manager.execute<SuggestionSums[]>(
    `select case when s."value_minor" is null then null
                 else s."currency_code" end as "currency_code",
            sum(s."value_minor"::bigint)::text as "value_minor",
            count(*)::integer as "count"
       from "replenishment_suggestion" s where ${where}
      group by 1 order by 1`,
    values
  )
  return { rows, sums }
}
