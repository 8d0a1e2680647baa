import type { OrderMoneyState } from "../../../types/reconciliation/order-money"
import type { CapturedMoney, MoneyFacts } from "./money-facts"
import type { OrderMoneyFigures } from "./order-money-figures"
import { type UnconfirmedMoney, unconfirmedMoney } from "./unconfirmed-money"

/**
 * Reckons an order's money in one currency: only confirmed lines prove it.
 * Money on its way counts for the state until its account should have shown
 * it; from then on the state is UNPROVEN.
 *
 * @param due minor units, as verification reckons it.
 * @param now UTC, ISO 8601.
 */
export function reckonOrderMoney(
  due: bigint,
  facts: MoneyFacts,
  now: string
): OrderMoneyFigures {
  const { captured, booked, awaited, refunded, reversed, unapplied } = facts
  const open = unconfirmedMoney(facts)
  const unproven = sum(open.filter((part) => isOverdue(part, now)))
  const in_flight = sum(open) - unproven
  const proven = awaited.proven + total(captured, "proven")
  const written_off = awaited.written_off + total(captured, "written_off")
  const counted = proven + written_off + in_flight - refunded
  return {
    due,
    captured: total(captured, "amount") + total(booked, "amount") - reversed,
    refunded,
    proven,
    written_off,
    in_flight,
    unproven,
    unapplied,
    state: unproven > 0n ? "UNPROVEN" : compare(counted, due),
    overdue_at: nextDeadline(open, now),
  }
}

function compare(counted: bigint, due: bigint): OrderMoneyState {
  if (counted === due) {
    return "EXACT"
  }
  if (counted > due) {
    return "OVER"
  }
  return counted > 0n ? "SHORT" : "NONE"
}

const isOverdue = ({ expected_by }: UnconfirmedMoney, now: string) =>
  expected_by !== null && expected_by <= now

const nextDeadline = (open: UnconfirmedMoney[], now: string): string | null =>
  open
    .flatMap(({ expected_by }) => expected_by ?? [])
    .filter((time) => time > now)
    .sort()[0] ?? null

const sum = (parts: { amount: bigint }[]): bigint =>
  parts.reduce((all, { amount }) => all + amount, 0n)

const total = (
  moneys: CapturedMoney[],
  figure: "amount" | "proven" | "written_off"
): bigint => moneys.reduce((all, money) => all + money[figure], 0n)
