import type { Meaning } from "../../mapping/meaning"

/** ShipEngine's status codes; NY and SP were never seen in real payloads. */
export const shipengineStatuses: Record<string, Meaning> = {
  AC: { status: "picked_up" },
  // Refined by the words: it stands for everything under way.
  IT: { status: "in_transit" },
  DE: { status: "delivered" },
  EX: { status: "on_hold" },
  AT: { status: "delivery_failed" },
  UN: { status: "unknown" },
  NY: { status: "pending" },
  SP: { status: "ready_for_pickup" },
}
