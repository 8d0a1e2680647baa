import { addHours } from "../calendar/add-hours"
import { carrierServices } from "../catalogue/carrier-services"
import type { SimulatedCustomer } from "../customers/make-customers"
import type { LiveOrder } from "../live/live-order"
import type { Shelves } from "../live/shelves"
import type { Random } from "../random/random"
import { packingStates } from "./packing-states"
import { takeShownGoods } from "./take-shown-goods"

/** What regular delivery in Indonesia costs, in whole rupiah. */
const regular_rupiah = 20_000

export type ShowcaseInput = {
  /** Orders that were bought before. */
  bought: number
  /** Units that may still be sold, changed by this. */
  shelves: Shelves
  customers: SimulatedCustomer[]
  reference: Date
}

/** Paid orders, one or more for each state of packing. */
export function planShowcase(
  random: Random,
  { bought, shelves, customers, reference }: ShowcaseInput
): LiveOrder[] {
  const locals = customers.filter(({ place }) => place.country === "id")
  return packingStates.map(([stands, shipping_option], index) => {
    const lines = takeShownGoods(shelves, stands === "needs_measuring")
    const rupiah =
      shipping_option === "idr"
        ? regular_rupiah
        : carrierServices[shipping_option].rupiah
    const ship = addHours(reference, 44)
    return {
      goal: "to_pick",
      stands,
      shipping_option,
      channel: "storefront",
      method: "card",
      customer: random.fork(index).pick(locals),
      lines,
      reference: null,
      total_minor: lines.reduce(
        (sum, { variant, quantity }) =>
          sum + variant.price_minor.idr * BigInt(quantity),
        BigInt(rupiah) * 100n
      ),
      suffix_minor: 0n,
      promised_ship_at: ship,
      promised_deliver_at: addHours(ship, 72),
      courier: "jne",
      tracking_number: `JNE${String(bought + index).padStart(8, "0")}1`,
    }
  })
}
