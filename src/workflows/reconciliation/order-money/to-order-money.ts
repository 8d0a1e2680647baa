import type { MoneyFacts } from "../../../modules/reconciliation/order-money/money-facts"
import { reckonOrderMoney } from "../../../modules/reconciliation/order-money/reckon-order-money"
import type { MoneyFactsOfOrder } from "../../../modules/reconciliation/storage/order-money/read-money-facts"
import type { ReckonedOrderMoney } from "../../../modules/reconciliation/storage/order-money/write-order-money"

const NOTHING: MoneyFacts = {
  captured: [],
  booked: [],
  awaited: { proven: 0n, written_off: 0n },
  refunded: 0n,
  reversed: 0n,
  unapplied: 0n,
}

/**
 * An order's money in its own currency, where it owes, and in every other in
 * which money came; never a sum over currencies.
 *
 * @param order.due minor units of its currency.
 * @param now UTC, ISO 8601.
 */
export function toOrderMoney(
  order: { id: string; currency_code: string; due: bigint },
  known: MoneyFactsOfOrder[],
  now: string
): ReckonedOrderMoney[] {
  const currencies = new Set([
    order.currency_code,
    ...known.map(({ currency_code }) => currency_code),
  ])
  return [...currencies].map((currency_code) => ({
    order_id: order.id,
    currency_code,
    figures: reckonOrderMoney(
      currency_code === order.currency_code ? order.due : 0n,
      known.find((one) => one.currency_code === currency_code)?.facts ??
        NOTHING,
      now
    ),
  }))
}
