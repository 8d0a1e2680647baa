import { referenceDate } from "./calendar/reference-date"
import type { Login } from "./platform/create-admin-user"
import type { SimulationInput } from "./simulate-history"

export type DemoPlan = SimulationInput & {
  /** Orders that go through the real workflows. */
  live_orders: number
  databaseUrl: string
  login: Login
  /** The fake carrier's books. */
  carrierDirectory: string
  /** Where files to try imports with are written. */
  directory: string
}

/**
 * What the starter asks for, as it hands it to the process inside Medusa.
 *
 * @throws when the variables are missing.
 */
export function readPlan(env: NodeJS.ProcessEnv): DemoPlan {
  const {
    ORDER_CYCLE_DEMO_PLAN: text,
    ORDER_CYCLE_FAKE_CARRIER: carrierDirectory,
    DATABASE_URL: databaseUrl,
  } = env
  if (!text || !databaseUrl || !carrierDirectory) {
    throw new Error(
      "The demo store is built by npm run demo: ORDER_CYCLE_DEMO_PLAN, ORDER_CYCLE_FAKE_CARRIER or DATABASE_URL is missing."
    )
  }
  const plan = JSON.parse(text) as Omit<
    DemoPlan,
    "reference" | "databaseUrl" | "carrierDirectory"
  > & {
    now: string
  }
  return {
    ...plan,
    databaseUrl,
    carrierDirectory,
    reference: referenceDate(new Date(plan.now)),
  }
}
