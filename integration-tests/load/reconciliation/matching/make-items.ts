import type { ExpectedItem } from "../../../../src/modules/reconciliation/matching/expected-item"
import { referenceCode } from "../../../../src/modules/reconciliation/reference/reference-code"
import type { Chance } from "./chance"
import type { NoiseProfile } from "./noise-profile"
import { SuffixStock } from "./suffix-stock"
import { dateOf } from "./write-line"

const DAYS = 30

/** Orders that were paid or cancelled before the first line came. */
const CLOSED = 0.02

/** Number of the first order. */
const FIRST = 7_000

/** Deliveries that make amounts vary where suffixes do: rupiah. */
const DELIVERIES = [0, 9_000, 12_000, 18_000, 24_000]

export type MadeItem = {
  item: ExpectedItem
  place: number
  day: number
  rupiah: number
}

/** Orders of thirty days, the same number every day. */
export function makeItems(
  count: number,
  unique: boolean,
  profile: NoiseProfile,
  chance: Chance
): MadeItem[] {
  const customers = Array.from(
    { length: Math.ceil(count * profile.customers) },
    () => profile.person(chance)
  )
  const suffixes = new SuffixStock()
  return Array.from({ length: count }, (_, at) => {
    const day = Math.floor((at * DAYS) / count)
    const price =
      chance.pick(profile.prices) + (unique ? chance.pick(DELIVERIES) : 0)
    const rupiah = unique ? suffixes.take(price, day) : price
    return toMade(at, {
      day,
      rupiah,
      reference: referenceCode("MD", FIRST + at),
      payer: chance.pick(customers),
      status: chance.happens(CLOSED)
        ? chance.pick(["paid", "cancelled"] as const)
        : "open",
      unique_amount: rupiah !== price,
    })
  })
}

type Draft = Pick<
  ExpectedItem,
  "reference" | "payer" | "status" | "unique_amount"
> & { day: number; rupiah: number }

function toMade(place: number, { day, rupiah, ...more }: Draft): MadeItem {
  const minor = BigInt(rupiah) * 100n
  return {
    place,
    day,
    rupiah,
    item: {
      ...more,
      id: `O${String(place).padStart(6, "0")}`,
      amount_minor: minor,
      due_minor: minor,
      currency: "IDR",
      opened_on: dateOf(day),
      due_on: null,
    },
  }
}
