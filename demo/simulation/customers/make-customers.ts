import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { familyNames } from "./family-names"
import { givenNames } from "./given-names"
import { type Place, places } from "./places"
import { streets } from "./streets"

export type SimulatedCustomer = {
  id: string
  first_name: string
  last_name: string
  email: string
  phone: string
  place: Place
  address_1: string
  postal_code: string
  /** Pull on orders: a few buy often, most once or twice. */
  loyalty: number
}

/** Invented people; e-mail addresses end in the reserved domain `.test`. */
export function makeCustomers(random: Random, count: number, opened: Date) {
  return Array.from({ length: count }, (_, index): SimulatedCustomer => {
    const own = random.fork(index)
    const first = own.pick(givenNames)
    const last = own.pick(familyNames)
    const place = own.weighted(places, ({ weight }) => weight)
    return {
      id: makeId("cus", own, opened),
      first_name: first,
      last_name: last,
      email: `${first}.${last}.${index + 1}@pelanggan.test`.toLowerCase(),
      phone:
        place.country === "sg"
          ? `+658000${pad(index, 4)}`
          : `+62800${pad(index, 7)}`,
      place,
      address_1: `${own.pick(streets)} ${own.integer(1, 180)}`,
      postal_code: `${place.postal_prefix}${pad(own.integer(10, 99), 2)}`,
      loyalty: own.exponential(1) + 0.2,
    }
  })
}

const pad = (value: number, length: number) =>
  String(value % 10 ** length).padStart(length, "0")
