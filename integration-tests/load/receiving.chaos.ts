import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { text } from "node:stream/consumers"
import { seedStore } from "../fixtures/seed-store"
import { settlePurchasesWorkflow } from "../../src/workflows/replenishment/workflows/settle-purchases"
import { sweepStockWorkflow } from "../../src/workflows/replenishment/workflows/sweep-stock"
import type { LoadRun } from "./load-run"
import { openPlatform, type Platform } from "./open-platform"
import { countGoods } from "./receiving/count-goods"
import type { Writes } from "./receiving/kill-before-write"
import { openSupplier } from "./receiving/open-supplier"
import {
  RECEIVED,
  type ReceivingAct,
  runReceivingAct,
} from "./receiving/receiving-act"
import { sendOrder } from "./receiving/send-order"

const child = path.resolve(__dirname, "receiving/receiving-child.ts")

const ORDERED = 20

type Shop = {
  platform: Platform
  supplier_id: string
  location_id: string
  items: string[]
}

/**
 * Receives goods of two items in processes that are killed (`kill -9`) before
 * their first statement that writes, before their second, and so on until one
 * lives; then takes receipts back in the same way. After each, the sweepers
 * run and the same key comes again: one receipt, the stock moved once, what is
 * under way is what the orders say, and the ledger adds up to the level.
 */
async function run(): Promise<Record<string, unknown>[]> {
  const platform = await openPlatform("receiving_chaos")
  try {
    const store = await seedStore(platform.container)
    const items = [store.variants.cup, store.variants.plate]
      .map((variant) => variant.inventory_item_id)
      .sort()
    const shop = {
      platform,
      items,
      location_id: store.locations.jakarta,
      supplier_id: await openSupplier(platform.container, items),
    }
    await sweepStockWorkflow(platform.container).run()
    return [
      ...(await killAtEach(shop, "receive")),
      ...(await killAtEach(shop, "reverse")),
    ]
  } finally {
    await platform.close()
  }
}

async function killAtEach(shop: Shop, kind: ReceivingAct["kind"]) {
  const records: Record<string, unknown>[] = []
  for (let n = 1; ; n++) {
    const { record, isAlive } = await killOnce(shop, kind, n)
    records.push(record)
    if (isAlive) {
      return records
    }
  }
}

async function killOnce(shop: Shop, kind: ReceivingAct["kind"], n: number) {
  const { container } = shop.platform
  const order = await sendOrder(container, {
    ...shop,
    key: `${kind}-${n}`,
    ordered: ORDERED,
  })
  const act = {
    kind,
    key: `${kind}-${n}`,
    purchase_order_id: order.id,
    line_ids: order.line_ids,
    receipt_id: null as string | null,
  }
  if (kind === "reverse") {
    const receipt = { ...act, kind: "receive" as const }
    act.receipt_id = (await runReceivingAct(container, receipt)).receipt_id
  }
  await sweepStockWorkflow(container).run()
  const before = await levelsOf(shop, order.id)
  const { statements, isKilled } = await actAndDie(act, n)
  await settlePurchasesWorkflow(container).run()
  await sweepStockWorkflow(container).run()
  const { receipt_id } = await runReceivingAct(container, act)
  await settlePurchasesWorkflow(container).run()
  await sweepStockWorkflow(container).run()
  const cause = kind === "receive" ? receipt_id : `${receipt_id}:reversal`
  const after = await countGoods(container, {
    order: order.id,
    location: shop.location_id,
    items: shop.items,
    cause,
  })
  const sign = kind === "receive" ? 1 : -1
  const isRight =
    after.receipts === 1 &&
    after.reversed === (kind === "reverse" ? 1 : 0) &&
    after.state === (kind === "receive" ? "partly_received" : "sent") &&
    after.untold + after.ledger_differs + after.booked_twice === 0 &&
    // What is stocked and what is under way, of each item.
    after.entries === 2 * shop.items.length &&
    after.levels.every(
      ([stocked, incoming], at) =>
        stocked === before[at][0] + sign * RECEIVED.accepted &&
        incoming === after.open[at]
    )
  const killed = isKilled ? statements[n - 1] : "nowhere"
  const record = { act: kind, killed_before: killed, ...after }
  if (!isRight) {
    throw new Error(`Not received once: ${JSON.stringify({ before, record })}`)
  }
  return { record, isAlive: !isKilled }
}

async function levelsOf(shop: Shop, order: string) {
  const { levels } = await countGoods(shop.platform.container, {
    order,
    location: shop.location_id,
    items: shop.items,
    cause: "",
  })
  return levels
}

/** A Medusa process of its own that does it and dies before its n-th write. */
async function actAndDie(
  act: ReceivingAct,
  n: number
): Promise<Writes & { isKilled: boolean }> {
  const actor = spawn(
    process.execPath,
    ["--import", "tsx", child, JSON.stringify(act), String(n)],
    { stdio: ["ignore", "pipe", "inherit"] }
  )
  const said = text(actor.stdout)
  const [code, signal] = await once(actor, "close")
  if (code !== 0 && signal !== "SIGKILL") {
    throw new Error(`A receiver ended with ${code ?? signal}.`)
  }
  const last = (await said).trim().split("\n").at(-1) ?? ""
  return { ...(JSON.parse(last) as Writes), isKilled: signal === "SIGKILL" }
}

export default { name: "receiving", run } satisfies LoadRun
