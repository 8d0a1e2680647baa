import type { CatalogueVariant } from "./catalogue/catalogue-variant"
import { makeCatalogue } from "./catalogue/make-catalogue"
import { addHours } from "./calendar/add-hours"
import {
  makeCustomers,
  type SimulatedCustomer,
} from "./customers/make-customers"
import { simulateOrders } from "./orders/simulate-orders"
import type { SimulatedOrder } from "./orders/simulated-order"
import { simulatePurchases } from "./purchases/simulate-purchases"
import type { SimulatedPurchase } from "./purchases/simulated-purchase"
import { Random } from "./random/random"
import { historyDays } from "./settings"

export type SimulationInput = {
  seed: number
  /** Orders of the history, without those that are in progress. */
  orders: number
  /** Start of a day in the store's zone, UTC. */
  reference: Date
}

export type SimulatedHistory = {
  catalogue: CatalogueVariant[]
  customers: SimulatedCustomer[]
  orders: SimulatedOrder[]
  purchases: SimulatedPurchase[]
}

/** Eighteen months of the demo store: a pure function of its input. */
export function simulateHistory({
  seed,
  orders,
  reference,
}: SimulationInput): SimulatedHistory {
  const random = new Random(String(seed))
  const opened = addHours(reference, -24 * (historyDays + 30))
  const catalogue = makeCatalogue(random.fork("catalogue"), opened)
  const customers = makeCustomers(
    random.fork("customers"),
    Math.max(20, Math.round(orders / 2.6)),
    opened
  )
  const played = simulateOrders(random.fork("orders"), {
    orders,
    reference,
    catalogue,
    customers,
  })
  return {
    catalogue,
    customers,
    orders: played,
    purchases: simulatePurchases(random.fork("purchases"), {
      catalogue,
      orders: played,
      reference,
    }),
  }
}
