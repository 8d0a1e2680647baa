import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addHours } from "./calendar/add-hours"
import { loadHistory } from "./load/load-history"
import { playOrders } from "./play-orders"
import { createAdminUser } from "./platform/create-admin-user"
import { createCarrierServices } from "./platform/create-carrier-services"
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
  const { seed, reference } = plan
  const random = new Random(`${seed}/store`)
  const opened = addHours(reference, -24 * (historyDays + 30))
  const store = makeStoreIds(random.fork("ids"), opened)
  const history = simulateHistory(plan)

  say("creating the store, its products and the admin user")
  await createStore(container, store, history)
  await createCarrierServices(container, store)
  await createAdminUser(container, plan.login, {
    first_name: "Demo",
    last_name: "Admin",
  })
  // Who proposes a large write-off does not approve it.
  await createAdminUser(
    container,
    { ...plan.login, email: "finance@toko.test" },
    { first_name: "Sari", last_name: "Keuangan" }
  )

  const rows = historyRows({ history, store, random, reference })
  say(`loading ${plan.orders} orders of history (${rows.count()} rows)`)
  await loadHistory(plan.databaseUrl, rows)
  say("history loaded")

  await playOrders(container, { plan, store, history, random, say })
}
