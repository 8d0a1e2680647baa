import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"
import type { OrderForUpdate } from "./order-for-update"
import { refuseOrder } from "./refuse-order"

const openStages = ["received", "verifying", "held", "ready"]

/**
 * @param stage of the order's review.
 * @throws MedusaError with code ORDER_CONFLICT when an order may not become
 *   what a later file says of it.
 */
export function refuseUpdate(
  current: OrderForUpdate,
  wanted: IntakeOrder,
  stage: string
): void {
  const name = `The order ${wanted.external_id} (#${current.display_id})`
  const isBegun = current.items.some(
    ({ detail }) => Number(detail.fulfilled_quantity) > 0
  )
  if (current.status === "canceled" || !openStages.includes(stage) || isBegun) {
    const state = current.status === "canceled" ? "canceled" : stage
    refuseOrder(
      "ORDER_CONFLICT",
      `${name} came in with other content, and it is ${state} already: change ` +
        "that order in the admin, or give the new one its own number."
    )
  }
  if (current.currency_code !== wanted.currency.toLowerCase()) {
    refuseOrder(
      "ORDER_CONFLICT",
      `${name} is in ${current.currency_code.toUpperCase()}, and its currency ` +
        `cannot become ${wanted.currency}: cancel it and give the new one its ` +
        "own number."
    )
  }
  const country = current.shipping_address?.country_code ?? null
  if (country && country !== wanted.address.country_code) {
    refuseOrder(
      "ORDER_CONFLICT",
      `${name} goes to ${country.toUpperCase()}, and core lets no order move ` +
        "to another country: cancel it and give the new one its own number."
    )
  }
}
