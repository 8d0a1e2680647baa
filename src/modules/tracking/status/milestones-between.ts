import type { Journey } from "./journey"

/** What of a parcel's journey the order's timeline tells. */
export type Milestone =
  | "first_scan"
  | "out_for_delivery"
  | "delivery_failed"
  | "delivered"
  | "returned"

/** What an event changed, in the words of the timeline. */
export function milestonesBetween(
  before: Journey,
  after: Journey
): Milestone[] {
  const reached = (["out_for_delivery", "delivered", "returned"] as const)
    .filter((status) => status === after.status)
    .filter((status) => status !== before.status)
  return [
    ...(after.first_scan_at !== before.first_scan_at
      ? (["first_scan"] as const)
      : []),
    ...(after.attempts !== before.attempts
      ? (["delivery_failed"] as const)
      : []),
    ...reached,
  ]
}
