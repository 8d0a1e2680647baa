/** A bank's line that may be a provider's payout. */
export type PayoutLine = {
  id: string
  booked_on: string
  amount_minor: bigint
  currency_code: string
  /** Text and references. */
  text: string
}

/** A payout that no bank line proved yet. */
export type OpenPayout = {
  item_id: string
  account_id: string
  external_id: string
  paid_on: string
  open_minor: bigint
  currency_code: string
}

export type PayoutMatch = {
  line_id: string
  rule: "payout_id" | "payout_window"
  item_ids: string[]
}

/** Days between what a provider says and the bank's booking. */
const WINDOW_DAYS = 7
/** Payouts that a bank may book as one. */
const MOST_SUMMED = 5
/** A shorter id occurs by chance. */
const LEAST_ID = 6

/**
 * Finds the payouts that a bank booked (leg B): by the payout's id in the
 * line; without one, by amount and day, alone or as a sum of payouts that
 * follow each other, when exactly one choice and one line fit.
 */
export function matchPayouts(
  lines: PayoutLine[],
  payouts: OpenPayout[]
): PayoutMatch[] {
  const open = [...payouts].sort(
    (a, b) => compare(a.paid_on, b.paid_on) || compare(a.item_id, b.item_id)
  )
  const [taken, known] = [new Set<string>(), new Set<string>()]
  const ids = new Map(open.map((one) => [one, plain(one.external_id)]))
  const matches: PayoutMatch[] = []
  const sorted = [...lines].sort(
    (a, b) => compare(a.booked_on, b.booked_on) || compare(a.id, b.id)
  )
  for (const line of sorted) {
    const text = plain(line.text)
    const named = open.filter((one) => {
      const id = ids.get(one) ?? ""
      return (
        !taken.has(one.item_id) &&
        one.currency_code === line.currency_code &&
        id.length >= LEAST_ID &&
        text.includes(id)
      )
    })
    if (
      named.length === 1 &&
      named[0].open_minor > 0n === line.amount_minor > 0n
    ) {
      taken.add(named[0].item_id)
      known.add(line.id)
      matches.push({
        line_id: line.id,
        rule: "payout_id",
        item_ids: [named[0].item_id],
      })
    }
  }
  const left = sorted.filter(({ id }) => !known.has(id))
  return [...matches, ...matchByAmount(left, open, taken)]
}

function matchByAmount(
  lines: PayoutLine[],
  payouts: OpenPayout[],
  taken: Set<string>
): PayoutMatch[] {
  const choices = lines.map((line) => ({
    line,
    sums: findSums(
      line,
      payouts.filter(({ item_id }) => !taken.has(item_id))
    ),
  }))
  const wanted = new Map<string, number>()
  for (const { sums } of choices) {
    for (const item of new Set(sums.flat())) {
      wanted.set(item, (wanted.get(item) ?? 0) + 1)
    }
  }
  return choices.flatMap(({ line, sums }) =>
    sums.length === 1 && sums[0].every((item) => wanted.get(item) === 1)
      ? [
          {
            line_id: line.id,
            rule: "payout_window" as const,
            item_ids: sums[0],
          },
        ]
      : []
  )
}

/** Runs of one account's payouts whose sum is the line. */
function findSums(line: PayoutLine, payouts: OpenPayout[]): string[][] {
  const near = payouts.filter(
    (one) =>
      one.currency_code === line.currency_code &&
      Math.abs(days(line.booked_on) - days(one.paid_on)) <= WINDOW_DAYS
  )
  const accounts = [...new Set(near.map(({ account_id }) => account_id))]
  return accounts.flatMap((account) => {
    const own = near.filter(({ account_id }) => account_id === account)
    return own.flatMap((_, start) => {
      let sum = 0n
      for (
        let end = start;
        end < Math.min(own.length, start + MOST_SUMMED);
        end++
      ) {
        sum += own[end].open_minor
        if (sum === line.amount_minor) {
          return [own.slice(start, end + 1).map(({ item_id }) => item_id)]
        }
      }
      return []
    })
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const plain = (text: string) => text.replace(/[^a-z0-9]/gi, "").toUpperCase()

const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
