import type { MedusaContainer } from "@medusajs/framework/types"
import { CarrierDesk } from "../carrier/carrier-desk"
import { writeDemoFiles } from "./files/write-demo-files"
import { openAlerts } from "./live/open-alerts"
import { planLiveOrders } from "./live/plan-live-orders"
import { runLiveOrders } from "./live/run-live-orders"
import { stockShelves } from "./live/stock-shelves"
import { takePhoneDraft } from "./live/take-phone-draft"
import { packingStates } from "./showcase/packing-states"
import { planShowcase } from "./showcase/plan-showcase"
import { showPackingStates } from "./showcase/show-packing-states"
import { chooseRoles } from "./money/choose-roles"
import { prepareMoney } from "./money/prepare-money"
import type { StoreIds } from "./platform/store-ids"
import type { Random } from "./random/random"
import type { DemoPlan } from "./read-plan"
import type { simulateHistory } from "./simulate-history"

export type Play = {
  plan: DemoPlan
  store: StoreIds
  history: ReturnType<typeof simulateHistory>
  random: Random
  say: (text: string) => void
}

/** Plays the orders in progress; those that show how packing stands come last. */
export async function playOrders(
  container: MedusaContainer,
  { plan, store, history, random, say }: Play
): Promise<void> {
  const { reference, directory } = plan
  const shelves = stockShelves(history.catalogue)
  const { customers } = history
  const shown = planShowcase(random.fork("showcase"), {
    bought: plan.orders,
    shelves,
    customers,
    reference,
  }).slice(0, shownOrders(plan.live_orders))
  const live = planLiveOrders(random.fork("live"), {
    count: plan.live_orders - shown.length,
    first_display_id: plan.orders + 1,
    shelves,
    customers,
    reference,
  })
  const roles = chooseRoles(history.orders, live, reference)
  await writeDemoFiles({ directory, history, live, roles, random, reference })
  const placed = await runLiveOrders(container, {
    store,
    orders: live,
    reference,
    onOrder: (done) => say(`${done} of ${live.length} orders in progress`),
  })
  await prepareMoney(container, { roles, placed, reference })
  say(`packing ${shown.length} orders, each to another state`)
  const desk = new CarrierDesk(plan.carrierDirectory)
  await showPackingStates(container, { store, desk, orders: shown })
  await takePhoneDraft(container, store, live[0])
  await openAlerts(container)
}

/** All of them, or none where they would leave too few for the queues. */
const shownOrders = (live: number) =>
  live >= 3 * packingStates.length ? packingStates.length : 0
