import { shuffled } from "../../../fixtures/shuffled"
import { Chance } from "./chance"
import type { Adversarial, GeneratedMonth } from "./generated-month"
import { makeItems } from "./make-items"
import { MonthDraft } from "./month-draft"
import type { NoiseProfile } from "./noise-profile"
import { payOrders } from "./pay-orders"
import { writeAdversary } from "./write-adversary"

/** The rest is never paid. */
const ORDERS_PER_LINE = 1.25

const DAYS = 30

/** One in so many payments is made to mislead, by kind in turn. */
const ADVERSARY = 150

const KINDS: Adversarial[] = [
  "tie",
  "twin_cut_code",
  "paid_code",
  "cancelled_code",
  "other_currency",
]

/**
 * A month of transfers with known truth (design §12).
 *
 * @param lines how many, at least; a payment in parts is never torn apart.
 * @param unique whether each amount carries a suffix of its own.
 */
export function makeMonth(
  lines: number,
  unique: boolean,
  profile: NoiseProfile,
  seed: number
): GeneratedMonth {
  const chance = new Chance(seed)
  const count = Math.ceil(lines * ORDERS_PER_LINE)
  const orders = makeItems(count, unique, profile, chance)
  const draft = new MonthDraft(orders, profile, chance)
  const places = shuffled(
    orders.map((_, place) => place),
    () => chance.share()
  )
  for (const [turn, place] of places.entries()) {
    if (draft.lines.length >= lines) {
      break
    }
    if (turn % ADVERSARY === 0) {
      writeAdversary(KINDS[(turn / ADVERSARY) % KINDS.length], place, draft)
    } else if (chance.happens(profile.strangers)) {
      writeStranger(draft)
    } else {
      payOrders(place, draft)
    }
  }
  return { items: orders.map(({ item }) => item), lines: draft.lines }
}

/** Money of somebody who ordered nothing, often as much as a price. */
function writeStranger(draft: MonthDraft): void {
  const { chance, profile } = draft
  draft.write(
    {
      day: chance.whole(DAYS),
      rupiah: chance.happens(0.5)
        ? chance.pick(profile.prices)
        : 1_000 * (20 + chance.whole(900)),
      currency: "IDR",
      payer: profile.person(chance),
      codes: [],
    },
    { pays: [] }
  )
}
