import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { NewSuggestion } from "./new-suggestion"

/**
 * Writes a run's suggestions in the place of older open ones. Of those that
 * had something to order a record stays; the others only said how an item
 * stood. Written again, nothing changes.
 */
export const writeSuggestions = (
  manager: SqlEntityManager,
  run: string,
  suggestions: readonly NewSuggestion[]
): Promise<void> =>
  manager.transactional(async (transaction) => {
    const named = JSON.stringify(
      suggestions.map(({ inventory_item_id, location_id }) => ({
        inventory_item_id,
        location_id,
      }))
    )
    await transaction.execute(dropSql, [named, run])
    await transaction.execute(supersedeSql, [named, run])
    await insertFromJson(transaction, {
      table: "replenishment_suggestion",
      columns,
      rows: suggestions.map((one) => ({
        ...one,
        id: generateEntityId(undefined, "osug"),
        run,
      })),
      conflict: "do nothing",
      returning: `"id"`,
    })
  })

const places = `jsonb_to_recordset(?::jsonb)
    as p("inventory_item_id" text, "location_id" text)`

/** Found by the index of open suggestions, however many others there are. */
const olderOpen = `
   p."inventory_item_id" = s."inventory_item_id"
   and p."location_id" = s."location_id"
   and s."state" = 'open' and s."deleted_at" is null and s."run" <> ?`

const dropSql = `
delete from "replenishment_suggestion" s using ${places}
 where s."quantity" = 0 and ${olderOpen}`

const supersedeSql = `
update "replenishment_suggestion" s
   set "state" = 'superseded', "updated_at" = now()
  from ${places} where ${olderOpen}`

const columns = {
  id: "text",
  run: "text",
  inventory_item_id: "text",
  location_id: "text",
  supplier_id: "text",
  supplier_item_id: "text",
  inputs: "jsonb",
  outcome: "jsonb",
  quantity: "integer",
  reason: "text",
  order_by_on: "text",
  value_minor: "bigint",
  currency_code: "text",
}
