import type { CapturedMoney, MoneyFacts } from "./money-facts"

/** A part of captured money that no statement line has confirmed. */
export type UnconfirmedMoney = {
  amount: bigint
  /** UTC, ISO 8601: until then its statement may come; null: no account has it. */
  expected_by: string | null
}

const DAY = 86_400_000

/**
 * What core took and no statement has confirmed. Of money that core only
 * booked, lines confirm the earliest first, and what an undone match took
 * back is not awaited any more.
 */
export function unconfirmedMoney({
  captured,
  booked,
  awaited,
  reversed,
}: MoneyFacts): UnconfirmedMoney[] {
  let covered = awaited.proven + awaited.written_off + reversed
  const ofBooked = [...booked]
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map((money) => {
      const taken = money.amount < covered ? money.amount : covered
      covered -= taken
      return toUnconfirmed(money, money.amount - taken)
    })
  const ofCaptured = captured.map((money) =>
    toUnconfirmed(money, money.amount - money.proven - money.written_off)
  )
  return [...ofCaptured, ...ofBooked].filter(({ amount }) => amount > 0n)
}

const toUnconfirmed = (
  { at, lag_days }: CapturedMoney,
  amount: bigint
): UnconfirmedMoney => ({
  amount,
  expected_by:
    lag_days === null
      ? null
      : new Date(Date.parse(at) + lag_days * DAY).toISOString(),
})
