import type { LiveOrder } from "./live-order"

/** A bad address lacks its postal code, which Indonesia's couriers need. */
export const toAddress = ({ customer, goal }: LiveOrder) => ({
  first_name: customer.first_name,
  last_name: customer.last_name,
  address_1: customer.address_1,
  city: customer.place.city,
  province: customer.place.province,
  postal_code: goal === "bad_address" ? "" : customer.postal_code,
  country_code: customer.place.country,
  phone: customer.phone,
})
