import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { CapturedMoney, MoneyFacts } from "../../order-money/money-facts"
import { type MoneyItemRow, readMoneyItems } from "./read-money-items"
import { readUnapplied } from "./read-unapplied"

export type MoneyFactsOfOrder = {
  order_id: string
  currency_code: string
  facts: MoneyFacts
}

/**
 * What platform items and confirmed lines say of orders' money, per order and
 * currency. Orders without an item are left out.
 */
export async function readMoneyFacts(
  manager: SqlEntityManager,
  orderIds: string[]
): Promise<MoneyFactsOfOrder[]> {
  const items = await readMoneyItems(manager, orderIds)
  const surplus = await readUnapplied(manager, orderIds)
  const groups = new Map<string, MoneyItemRow[]>()
  for (const item of items) {
    groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item])
  }
  return [...groups].map(([key, rows]) => {
    const [{ order_id, currency_code }] = rows
    const unapplied = surplus
      .filter((one) => toKey(one) === key)
      .reduce((sum, { minor }) => sum + BigInt(minor), 0n)
    return { order_id, currency_code, facts: toFacts(rows, unapplied) }
  })
}

const toKey = (row: { order_id: string; currency_code: string }) =>
  `${row.order_id} ${row.currency_code}`

function toFacts(rows: MoneyItemRow[], unapplied: bigint): MoneyFacts {
  const of = (role: MoneyItemRow["role"]) =>
    rows.filter((row) => row.role === role)
  const awaited = of("awaited").map(toMoney)
  return {
    captured: of("captured").map(toMoney),
    booked: of("booked").map(toMoney),
    awaited: {
      proven: awaited.reduce((sum, { proven }) => sum + proven, 0n),
      written_off: awaited.reduce((sum, one) => sum + one.written_off, 0n),
    },
    refunded: -sumAmounts(of("refunded")),
    reversed: -sumAmounts(of("reversed")),
    unapplied,
  }
}

const toMoney = (row: MoneyItemRow): CapturedMoney => ({
  amount: BigInt(row.amount_minor),
  proven: BigInt(row.proven_minor),
  written_off: BigInt(row.written_off_minor),
  at: new Date(row.opened_at).toISOString(),
  lag_days: row.lag_days,
})

const sumAmounts = (rows: MoneyItemRow[]): bigint =>
  rows.reduce((sum, { amount_minor }) => sum + BigInt(amount_minor), 0n)
