import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addHours } from "./calendar/add-hours"
import { writeDemoFiles } from "./files/write-demo-files"
import { loadHistory } from "./load/load-history"
import { planLiveOrders } from "./live/plan-live-orders"
import { runLiveOrders } from "./live/run-live-orders"
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
  const plan = readPlan(process.env)
  const { seed, reference } = plan
  const random = new Random(`${seed}/store`)
  const store = makeStoreIds(
    random.fork("ids"),
    addHours(reference, -24 * (historyDays + 30))
  )
  const history = simulateHistory(plan)

  logger.info("demo: creating the store, its products and the admin user")
  await createStore(container, store, history.catalogue)
  await createAdminUser(container, plan.login)

  const rows = historyRows({ history, store, random, reference })
  logger.info(
    `demo: loading ${plan.orders} orders of history (${rows.count()} rows)`
  )
  const start = process.hrtime.bigint()
  await loadHistory(plan.databaseUrl, rows, () => undefined)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  logger.info(`demo: history loaded in ${seconds.toFixed(1)} s`)

  const live = planLiveOrders(random.fork("live"), {
    count: plan.live_orders,
    first_display_id: plan.orders + 1,
    catalogue: history.catalogue,
    customers: history.customers,
    reference,
  })
  await writeDemoFiles({
    directory: plan.directory,
    history,
    live,
    random,
    reference,
  })
  await runLiveOrders(container, {
    store,
    orders: live,
    onOrder: (done) =>
      logger.info(`demo: ${done} of ${live.length} orders in progress`),
  })
}
