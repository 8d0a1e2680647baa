import type { ChangeFacts } from "./change-facts"
import { refuseChange } from "./refuse-change"

/**
 * Orders that nothing can be changed about.
 *
 * @throws MedusaError NOT_ALLOWED.
 */
export function refuseUnchangeable({
  order,
  review,
  open_change_id,
}: ChangeFacts): void {
  const name = `Order #${order.display_id}`
  if (order.status === "canceled") {
    refuseChange(`${name} is cancelled already: nothing was changed.`)
  }
  if (order.status !== "pending") {
    refuseChange(
      `${name} is ${order.status}: what its customer has is taken back by a ` +
        "return case."
    )
  }
  if (!review) {
    refuseChange(
      `${name} has not been verified yet: try again in a minute, or verify ` +
        "it on its page."
    )
  }
  if (open_change_id) {
    refuseChange(
      `${name} is being edited in core (${open_change_id}): confirm or ` +
        "cancel that edit first."
    )
  }
}
