import type { ServiceRate } from "./service-rate"

/** How an order is planned. */
export type PackOptions = {
  /** Percent of a unit's base that rests on tops; 0 lets units float. */
  support: number
  /** Without it no weight is chargeable and nothing has a cost. */
  service: ServiceRate | null
  /** `cheapest` needs a service. */
  objective: "cheapest" | "fewest"
  /** After so long only one attempt is made per box. */
  budget_ms: number
  /** Milliseconds from any start. */
  now: () => number
}
