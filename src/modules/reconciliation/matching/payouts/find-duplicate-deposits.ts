import type { PayoutLine } from "./match-payouts"

/** A payout and the line of the bank that brought it. */
export type PaidPayout = {
  item_id: string
  external_id: string
  currency_code: string
  amount_minor: bigint
  booked_on: string
  text: string
}

const WINDOW_DAYS = 7

/** Shorter ids stand in a text by chance. */
const LEAST_ID = 6

/**
 * Lines of a bank that bring a payout once more: its amount within a week,
 * under its id or under the very words of the first.
 *
 * @returns the payout's item by line.
 */
export function findDuplicateDeposits(
  lines: PayoutLine[],
  paid: PaidPayout[]
): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const text = plain(line.text)
    const again = paid.find(
      (one) =>
        one.currency_code === line.currency_code &&
        one.amount_minor === line.amount_minor &&
        Math.abs(days(one.booked_on) - days(line.booked_on)) <= WINDOW_DAYS &&
        (plain(one.text) === text ||
          (plain(one.external_id).length >= LEAST_ID &&
            text.includes(plain(one.external_id))))
    )
    if (again) {
      found.set(line.id, again.item_id)
    }
  }
  return found
}

const plain = (text: string) => text.replace(/[^a-z0-9]/gi, "").toUpperCase()

const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
