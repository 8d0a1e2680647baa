import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { StockLedgerResponse } from "../../../../types/replenishment/stock-ledger"
import { toSentence } from "../../ledger/observation/to-sentence"
import { type StockField, stockFields } from "../../ledger/stock-fields"
import type { EntryKind } from "../../ledger/entry-kinds"

export type LedgerQuestion = {
  inventory_item_id: string
  location_id?: string
  field?: StockField
}

/** What a kind of entries brought a field at a location. */
export type LedgerSum = {
  location_id: string
  field: StockField
  kind: EntryKind
  units: string
  count: number
  since: Date
}

/** A field of a live level; a decimal. */
export type LevelQuantity = {
  location_id: string
  field: StockField
  units: string
}

/** "Why is it 47?": one answer for each field at each location. */
export async function readSentences(
  manager: SqlEntityManager,
  { inventory_item_id, location_id = "", field = "stocked" }: LedgerQuestion
): Promise<StockLedgerResponse["sentences"]> {
  const place = [inventory_item_id, location_id, location_id]
  const sums = await manager.execute<LedgerSum[]>(sumSql, [...place, field])
  const levels = await manager.execute<LevelQuantity[]>(levelSql, [
    ...place,
    field,
  ])
  const locations = new Set([...levels, ...sums].map((one) => one.location_id))
  return [...locations].sort().map((location) => ({
    location_id: location,
    field,
    ...toSentence(
      sums.filter((one) => one.location_id === location),
      levels.find((one) => one.location_id === location)?.units ?? null
    ),
  }))
}

const sumSql = `
select "location_id", "field", "kind",
       trim_scale(sum("delta_units"))::text as "units",
       count(*)::integer as "count", min("at") as "since"
  from "replenishment_stock_entry"
 where "inventory_item_id" = ? and (? = '' or "location_id" = ?)
   and "field" = ? and "deleted_at" is null
 group by 1, 2, 3`

const levelSql = `
select l."location_id", f."field", trim_scale(f."units")::text as "units"
  from "inventory_level" l
 cross join lateral (values ${stockFields
   .map((field) => `('${field}', coalesce(l."${field}_quantity", 0))`)
   .join(", ")}) as f("field", "units")
 where l."inventory_item_id" = ? and (? = '' or l."location_id" = ?)
   and f."field" = ? and l."deleted_at" is null`
