import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { StockEntry } from "../../../../../modules/replenishment/models/stock-entry"
import { scaleUnits } from "../../../../../quantity/scale-units"
import { unscaleUnits } from "../../../../../quantity/unscale-units"
import type { StockEntryRow } from "../../../../../types/replenishment/stock-ledger"
import { readDisplayIds } from "../../read-display-ids"
import { readActorNames } from "../read-actor-names"

/** Entries as the door shows them, with names of orders and people. */
export async function toEntryRows(
  container: MedusaContainer,
  entries: InferTypeOf<typeof StockEntry>[]
): Promise<StockEntryRow[]> {
  const ofOrders = entries.flatMap(({ order_id }) =>
    order_id ? [{ order_id }] : []
  )
  const numbers = ofOrders.length
    ? await readDisplayIds(container, ofOrders)
    : new Map<string, number>()
  const names = await readActorNames(
    container,
    entries.map(({ actor_id }) => actor_id)
  )
  return entries.map((entry) => ({
    id: entry.id,
    location_id: entry.location_id,
    field: entry.field,
    seq: entry.seq,
    kind: entry.kind,
    reason: entry.reason,
    delta: trim(entry.delta_units),
    balance: trim(entry.balance_units),
    from_at: new Date(entry.from_at).toISOString(),
    at: new Date(entry.at).toISOString(),
    cause: entry.cause,
    overwrote: entry.overwrote,
    order_id: entry.order_id,
    display_id: numbers.get(entry.order_id ?? "") ?? null,
    actor: entry.actor_id,
    actor_name: names.get(entry.actor_id ?? "") ?? null,
    note: entry.note,
  }))
}

/** Without the places that core's numbers carry. */
const trim = (decimal: string) => unscaleUnits(scaleUnits(decimal))
