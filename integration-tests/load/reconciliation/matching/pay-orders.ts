import type { MadeItem } from "./make-items"
import type { MonthDraft } from "./month-draft"
import type { Chance } from "./chance"
import { spoilCode } from "./spoil-code"

/** How near an order is whose code somebody takes for his own. */
const NEIGHBOURS = 300

/** What banks keep of a transfer: rupiah. */
const FEES = [2_500, 5_000, 6_500, 15_000]

/** Pays the order at a place, as its payer's habits want it. */
export function payOrders(place: number, draft: MonthDraft): void {
  const { chance, profile } = draft
  const order = draft.take(place, "open")
  if (!order) {
    return
  }
  const { rupiah } = order
  switch (chance.kind(profile.payments)) {
    case "full":
      return pay(order, rupiah, draft)
    case "twice":
      pay(order, rupiah, draft)
      return pay(order, rupiah, draft, true)
    case "split": {
      const part = Math.round((rupiah * (0.3 + 0.4 * chance.share())) / 1_000)
      pay(order, part * 1_000, draft)
      return pay(order, rupiah - part * 1_000, draft)
    }
    case "short":
      return pay(order, rupiah - chance.pick(FEES), draft)
    case "over":
      return pay(order, rupiah + surplus(chance), draft)
    case "merged":
      return payTogether(order, place, draft)
  }
}

const surplus = (chance: Chance) =>
  chance.happens(0.75)
    ? 500 * (1 + chance.whole(20))
    : 1_000 * (11 + chance.whole(40))

function pay(
  order: MadeItem,
  rupiah: number,
  draft: MonthDraft,
  again = false
): void {
  draft.write(
    {
      day: payDay(order, draft),
      rupiah,
      currency: "IDR",
      payer: order.item.payer ?? "",
      codes: [writeCode(order, draft)].filter(Boolean),
    },
    { pays: [order.item.id], again }
  )
}

/** Two or three orders of one day and payer in one transfer. */
function payTogether(first: MadeItem, place: number, draft: MonthDraft): void {
  const orders = [first]
  for (let at = place + 1; at < place + 2 + draft.chance.whole(2); at++) {
    const other = draft.take(at, "open")
    if (other) {
      other.item.payer = first.item.payer
      orders.push(other)
    }
  }
  draft.write(
    {
      day: payDay(orders[orders.length - 1], draft),
      rupiah: orders.reduce((sum, { rupiah }) => sum + rupiah, 0),
      currency: "IDR",
      payer: first.item.payer ?? "",
      codes: orders.map((one) => writeCode(one, draft)).filter(Boolean),
    },
    { pays: orders.map(({ item }) => item.id) }
  )
}

/** Most pay at once, some after days, few after the window. */
function payDay({ day }: MadeItem, { chance, profile }: MonthDraft): number {
  return chance.happens(profile.late)
    ? day + 8 + chance.whole(14)
    : day + Math.floor(7.99 * chance.share() ** 3)
}

function writeCode({ item, place }: MadeItem, draft: MonthDraft): string {
  const { chance, profile, orders } = draft
  const noise = chance.kind(profile.codes)
  if (noise !== "somebody_else") {
    return spoilCode(item.reference ?? "", noise, chance)
  }
  const other = place + 1 + chance.whole(NEIGHBOURS)
  return orders[other % orders.length].item.reference ?? ""
}
