import { rm } from "node:fs/promises"
import path from "node:path"
import { login } from "./login.mjs"
import { medusa } from "./medusa.mjs"
import { runCommand } from "./run-command.mjs"
import { writeStoreState } from "./write-store-state.mjs"

const defaults = { orders: 6_000, seed: 1 }

/** At most 150 orders, and no more than half, go through the workflows. */
const liveOrders = (orders) => Math.min(150, Math.floor(orders / 2))

/**
 * Builds the demo store inside Medusa and marks it as finished.
 *
 * @returns {Promise<{ seed: number, orders: number, schema: string }>}
 */
export async function buildStore(context) {
  const { options, database, env, log, progress, interruption } = context
  const orders = options.orders ?? defaults.orders
  const seed = options.seed ?? defaults.seed
  const live = liveOrders(orders)
  const plan = {
    seed,
    orders: orders - live,
    live_orders: live,
    now: new Date().toISOString(),
    login,
    directory: path.join(options.dataDir, "demo"),
  }
  await forgetStore(options.dataDir)
  await progress.step(
    "store",
    `Building the store with ${orders} orders (about two minutes)`,
    () =>
      runCommand({
        argv: medusa("exec", "./demo/simulation/build-store.ts"),
        env: { ...env, ORDER_CYCLE_DEMO_PLAN: JSON.stringify(plan) },
        log,
        interruption,
        onLine: (line) => {
          const [, text] = line.match(/demo: ([^"]*)/) ?? []
          if (text) {
            progress.note(`- ${text}`)
          }
        },
      })
  )
  const facts = { seed, orders, schema: context.schema }
  await writeStoreState(database.url, facts)
  return facts
}

/**
 * An export continues the last one, and carrier and couriers keep their books:
 * all were of another store.
 */
const forgetStore = (dataDir) =>
  Promise.all(
    [
      "warehouse",
      path.join("demo", "carrier"),
      path.join("demo", "couriers.json"),
    ].map((place) =>
      rm(path.join(dataDir, place), { recursive: true, force: true })
    )
  )
