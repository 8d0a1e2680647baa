import { performance } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { auditOrdersWorkflow } from "../../src/workflows/verification/workflows/audit-orders"
import { fillSoundShop } from "./audit/fill-sound-shop"
import { openPlatform } from "./open-platform"

const ORDERS = 20_000

/** Most statements for a thousand orders, all audited. */
const TARGET = 12

/**
 * The nightly audit over a sound shop, then over the same with a reservation
 * lost in one order of a hundred: what it finds must be just those.
 */
async function run({
  orders = ORDERS,
}: {
  orders?: number
}): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("audit")
  try {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw(fillSoundShop(orders))
    await database.raw("vacuum analyze")
    const sound = await measure(container, "sound", orders, 0)
    await database.raw(
      `with lost as (
         delete from reservation_item where id in (
           select 'resitem_' || n || '_1' from generate_series(1, ?, 100) n)
         returning inventory_item_id)
       update inventory_level l set reserved_quantity = reserved_quantity -
              2 * (select count(*) from lost
                    where lost.inventory_item_id = l.inventory_item_id)`,
      [orders]
    )
    const lost = Math.ceil(orders / 100)
    return [sound, await measure(container, "lost", orders, lost)]
  } finally {
    await close()
  }
}

async function measure(
  container: MedusaContainer,
  shop: string,
  orders: number,
  lost: number
) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let statements = 0
  const count = ({ sql }: { sql: string }) => {
    statements += /^\s*(begin|commit|rollback)/i.test(sql) ? 0 : 1
  }
  database.on("query", count)
  const started = performance.now()
  const { result } = await auditOrdersWorkflow(container).run({
    input: { actor: "bench", all: true, grace_seconds: 0 },
  })
  const ms = performance.now() - started
  database.removeListener("query", count)
  if (result.orders !== orders || result.opened.length !== lost) {
    throw new Error(
      `The audit looked at ${result.orders} orders and found ` +
        `${result.opened.length}; ${orders} and ${lost} were there.`
    )
  }
  const each = (statements * 1_000) / orders
  return {
    shop,
    orders,
    found: result.opened.length,
    statements_per_1000_orders: Number(each.toFixed(1)),
    ms_per_1000_orders: Number(((ms * 1_000) / orders).toFixed(1)),
    target_statements: TARGET,
    met: each <= TARGET,
  }
}

export default { name: "audit", run }
