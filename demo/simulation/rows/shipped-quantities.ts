import { deliveredAt } from "../orders/delivered-at"
import type { SimulatedLine, SimulatedOrder } from "../orders/simulated-order"

/** Units of a line in parcels, and those of them that have arrived. */
export function shippedQuantities(order: SimulatedOrder, line: SimulatedLine) {
  let shipped = 0
  let delivered = 0
  for (const parcel of order.parcels) {
    for (const packed of parcel.lines) {
      if (packed.line === line) {
        shipped += packed.quantity
        delivered += deliveredAt(parcel) ? packed.quantity : 0
      }
    }
  }
  return { shipped, delivered }
}
