import { performance } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listOrderDesk } from "../../src/api/admin/order-cycle/orders/list-order-desk"
import type { ListOrderDeskQueryType } from "../../src/api/admin/order-cycle/orders/validators"
import { openPlatform } from "./open-platform"
import { fillQueue } from "./queue/fill-queue"

const ORDERS = 100_000
const TIMES = 30
/** Most milliseconds of the slowest but one in twenty. */
const TARGET_MS = 200

type Asked = Partial<ListOrderDeskQueryType>

/**
 * The order queue's API without its HTTP, by each of its filters alone and by
 * two of them, over a shop of many orders of which a few hundred wait.
 */
async function run({
  orders = ORDERS,
}: {
  orders?: number
}): Promise<Record<string, unknown>[]> {
  const { container, close } = await openPlatform("queue")
  try {
    await fillQueue(container, orders)
    const list = (asked: Asked) =>
      listOrderDesk(container, { offset: 0, limit: 20, ...asked })
    const { next } = await list({ offset: orders / 2 })
    const records = []
    for (const [name, asked] of Object.entries(questions(next ?? ""))) {
      records.push(await measure(container, name, () => list(asked)))
    }
    return records
  } finally {
    await close()
  }
}

const questions = (after: string): Record<string, Asked> => ({
  all: {},
  stage: { stage: ["held"] },
  "stage of most": { stage: ["closed"] },
  hold: { hold: ["PAYMENT_SHORT"] },
  charge_status: { charge_status: ["partial"] },
  fulfillment_status: { fulfillment_status: ["partial"] },
  channel: { channel: ["tokopedia"] },
  location: { location: ["sloc_1"] },
  courier: { courier: ["JNE REG"] },
  promised_before: {
    promised_before: new Date().toISOString(),
    stage: ["ready"],
  },
  "text: number": { q: "#4711" },
  "text: e-mail": { q: "customer4711@example.test" },
  "text: channel's number": { q: "INV-4711" },
  "half way": { after },
  "stage and channel": { stage: ["held"], channel: ["phone"] },
})

async function measure(
  container: MedusaContainer,
  name: string,
  ask: () => Promise<{ count: number }>
) {
  const scans = await countScans(container)
  const times: number[] = []
  let count = 0
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now()
    count = (await ask()).count
    times.push(performance.now() - started)
  }
  const p95 = times.sort((a, b) => a - b)[Math.ceil(TIMES * 0.95) - 1]
  return {
    filter: name,
    orders_found: count,
    p95_ms: Number(p95.toFixed(1)),
    sequential_scans: (await countScans(container)) - scans,
    target_ms: TARGET_MS,
    met: p95 <= TARGET_MS,
  }
}

/** What each connection counts is told when it has been idle for a second. */
async function countScans(container: MedusaContainer): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { seq_scan: string }[] }>(
      `select pg_stat_force_next_flush(), seq_scan
         from pg_stat_user_tables where relname = 'verification_order'`
    )
  return Number(rows[0].seq_scan)
}

export default { name: "queue", run }
