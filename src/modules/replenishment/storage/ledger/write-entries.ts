import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import { stockFields } from "../../ledger/stock-fields"
import type { NewEntry } from "./new-entry"

/**
 * Appends entries and moves the balances of their levels with them. The caller
 * holds the levels' locks.
 */
export async function writeEntries(
  transaction: SqlEntityManager,
  entries: NewEntry[]
): Promise<void> {
  await insertFromJson(transaction, {
    table: "replenishment_stock_entry",
    columns,
    rows: entries.map((entry) => ({
      ...entry,
      id: generateEntityId(undefined, "oste"),
    })),
    conflict: `("id") do nothing`,
    returning: `"id"`,
  })
  await transaction.execute(moveSql, [JSON.stringify(entries)])
}

const columns = {
  id: "text",
  level_id: "text",
  inventory_item_id: "text",
  location_id: "text",
  field: "text",
  seq: "integer",
  kind: "text",
  delta_units: "numeric",
  balance_units: "numeric",
  from_at: "timestamptz",
  at: "timestamptz",
  cause: "text",
  reason: "text",
  overwrote: "text",
  order_id: "text",
  actor_id: "text",
  note: "text",
}

const moveSql = `
update "replenishment_stock_balance" b
   set "stocked_units" = coalesce(moved."stocked", b."stocked_units"),
       "reserved_units" = coalesce(moved."reserved", b."reserved_units"),
       "incoming_units" = coalesce(moved."incoming", b."incoming_units"),
       "stocked_seq" = b."stocked_seq" + moved."stocked_entries",
       "reserved_seq" = b."reserved_seq" + moved."reserved_entries",
       "incoming_seq" = b."incoming_seq" + moved."incoming_entries",
       "seen_at" = moved."at", "updated_at" = now()
  from (select e."level_id", max(e."at") as "at",
               ${stockFields
                 .map(
                   (field) => `
               (array_agg(e."balance_units" order by e."seq" desc)
                  filter (where e."field" = '${field}'))[1] as "${field}",
               count(*) filter (where e."field" = '${field}')::integer
                 as "${field}_entries"`
                 )
                 .join(",")}
          from jsonb_to_recordset(?::jsonb)
            as e("level_id" text, "field" text, "seq" integer,
                 "balance_units" numeric, "at" timestamptz)
         group by e."level_id") moved
 where b."level_id" = moved."level_id" and b."deleted_at" is null`
