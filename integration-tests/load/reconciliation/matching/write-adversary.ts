import type { Adversarial } from "./generated-month"
import type { MadeItem } from "./make-items"
import type { MonthDraft } from "./month-draft"

/** How far it is looked for an order of the state that is needed. */
const REACH = 2_000

/** Writes a line that looks right and must not be matched by itself. */
export function writeAdversary(
  kind: Adversarial,
  place: number,
  draft: MonthDraft
): void {
  if (kind === "tie" || kind === "twin_cut_code") {
    writeTwins(kind, place, draft)
    return
  }
  const status =
    kind === "paid_code"
      ? "paid"
      : kind === "cancelled_code"
        ? "cancelled"
        : "open"
  const order = next(place, status, draft)
  if (order) {
    draft.write(
      {
        day: order.day + 2,
        rupiah: order.rupiah,
        currency: kind === "other_currency" ? "USD" : "IDR",
        payer: order.item.payer ?? "",
        codes: [order.item.reference ?? ""],
      },
      { pays: [], adversarial: kind }
    )
  }
}

/** Two equal orders of one payer, of which one is paid without its code. */
function writeTwins(kind: Adversarial, place: number, draft: MonthDraft): void {
  const one = next(place, "open", draft)
  const other = next(place + 1, "open", draft)
  if (one && other) {
    const { amount_minor, due_minor, payer, opened_on } = one.item
    Object.assign(one.item, { unique_amount: false })
    Object.assign(other.item, {
      amount_minor,
      due_minor,
      payer,
      opened_on,
      unique_amount: false,
    })
    const code = one.item.reference ?? ""
    draft.write(
      {
        day: one.day + 1,
        rupiah: one.rupiah,
        currency: "IDR",
        payer: payer ?? "",
        codes: kind === "tie" ? [] : [code.slice(0, -3)],
      },
      { pays: [one.item.id], adversarial: kind }
    )
  }
}

function next(
  place: number,
  status: "open" | "paid" | "cancelled",
  draft: MonthDraft
): MadeItem | null {
  for (let at = place; at < place + REACH; at++) {
    const order = draft.take(at, status)
    if (order) {
      return order
    }
  }
  return null
}
