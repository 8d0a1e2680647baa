import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Units that a location is asked for anew. */
export type GrownUnits = {
  order_id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  units: number
}

type OpenShort = {
  id: string
  line_item_id: string
  inventory_item_id: string
  quantity: number
  moved: { location_id: string; units: number }[]
}

/**
 * Writes on the short picks of an order which locations give their units
 * instead, the oldest first. Those whose stock has not been settled yet are
 * left.
 */
export async function noteMovedUnits(
  transaction: SqlEntityManager,
  grown: GrownUnits[]
): Promise<void> {
  const orders = [...new Set(grown.map(({ order_id }) => order_id))]
  const shorts = await transaction.execute<OpenShort[]>(
    `select "id", "line_item_id", "inventory_item_id", "quantity", "moved"
       from "packing_short_pick"
      where "order_id" in (select jsonb_array_elements_text(?::jsonb))
        and "outcome" <> 'moved' and "moved" is not null
        and "deleted_at" is null
      order by "at", "id" for update`,
    [JSON.stringify(orders)]
  )
  const left = grown.map((one) => ({ ...one }))
  for (const short of shorts) {
    const moved = [...short.moved]
    let open = short.quantity - sum(moved)
    for (const one of left.filter((units) => isSame(units, short))) {
      const units = Math.min(open, one.units)
      if (units > 0) {
        moved.push({ location_id: one.location_id, units })
        one.units -= units
        open -= units
      }
    }
    if (moved.length > short.moved.length) {
      await write(transaction, short, moved)
    }
  }
}

const sum = (moved: { units: number }[]) =>
  moved.reduce((total, { units }) => total + units, 0)

const isSame = (one: GrownUnits, short: OpenShort) =>
  one.line_item_id === short.line_item_id &&
  one.inventory_item_id === short.inventory_item_id

async function write(
  transaction: SqlEntityManager,
  { id, quantity }: OpenShort,
  moved: OpenShort["moved"]
) {
  await transaction.execute(
    `update "packing_short_pick"
        set "moved" = ?::jsonb, "outcome" = ?, "updated_at" = now()
      where "id" = ?`,
    [JSON.stringify(moved), sum(moved) < quantity ? "mixed" : "moved", id]
  )
}
