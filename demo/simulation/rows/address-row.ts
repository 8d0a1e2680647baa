import type { SimulatedOrder } from "../orders/simulated-order"
import type { Row } from "./table-rows"

/** The buyer's address; a bad one lacked its street until the desk asked. */
export const addressRow = (id: string, order: SimulatedOrder): Row => ({
  id,
  first_name: order.customer.first_name,
  last_name: order.customer.last_name,
  address_1: order.address.address_1,
  city: order.customer.place.city,
  province: order.customer.place.province,
  postal_code: order.address.postal_code,
  country_code: order.customer.place.country,
  phone: order.customer.phone,
  created_at: order.placed_at,
  updated_at: order.placed_at,
})
