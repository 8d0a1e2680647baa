import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addHours } from "./calendar/add-hours"
import { writeDemoFiles } from "./files/write-demo-files"
import { planLiveOrders } from "./live/plan-live-orders"
import { runLiveOrders } from "./live/run-live-orders"
import { loadHistory } from "./load/load-history"
import { createAdminUser } from "./platform/create-admin-user"
import { createStore } from "./platform/create-store"
import { makeStoreIds } from "./platform/store-ids"
import { Random } from "./random/random"
import { readPlan } from "./read-plan"
import { historyRows } from "./rows/history-rows"
import { historyDays } from "./settings"
import { simulateHistory } from "./simulate-history"

/**
 * Builds the demo store in an empty, migrated database. Run by `medusa exec`
 * with the plan in ORDER_CYCLE_DEMO_PLAN.
 */
export default async function buildStore({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const say = (text: string) => logger.info(`demo: ${text}`)
  const plan = readPlan(process.env)
  const { seed, reference, directory } = plan
  const random = new Random(`${seed}/store`)
  const opened = addHours(reference, -24 * (historyDays + 30))
  const store = makeStoreIds(random.fork("ids"), opened)
  const history = simulateHistory(plan)

  say("creating the store, its products and the admin user")
  await createStore(container, store, history.catalogue)
  await createAdminUser(container, plan.login)

  const rows = historyRows({ history, store, random, reference })
  say(`loading ${plan.orders} orders of history (${rows.count()} rows)`)
  await loadHistory(plan.databaseUrl, rows)
  say("history loaded")

  const live = planLiveOrders(random.fork("live"), {
    count: plan.live_orders,
    first_display_id: plan.orders + 1,
    catalogue: history.catalogue,
    customers: history.customers,
    reference,
  })
  await writeDemoFiles({ directory, history, live, random, reference })
  await runLiveOrders(container, {
    store,
    orders: live,
    reference,
    onOrder: (done) => say(`${done} of ${live.length} orders in progress`),
  })
}
