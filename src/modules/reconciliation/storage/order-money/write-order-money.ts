import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OrderMoneyFigures } from "../../order-money/order-money-figures"
import { insertFromJson } from "../../../../sql/insert-from-json"

export type ReckonedOrderMoney = {
  order_id: string
  currency_code: string
  figures: OrderMoneyFigures
}

/** A change that listeners are to be told of. */
export type OrderMoneyChange = {
  id: string
  order_id: string
  currency_code: string
  state: string
  version: number
}

const FIGURES = [
  "due_minor",
  "captured_minor",
  "refunded_minor",
  "proven_minor",
  "written_off_minor",
  "in_flight_minor",
  "unproven_minor",
  "unapplied_minor",
]

const list = (table: string) =>
  [...FIGURES, "state"].map((name) => `${table}."${name}"`).join(", ")

const IS_CHANGED = `(${list(`"reconciliation_order_money"`)})
  is distinct from (${list("excluded")})`

/**
 * Writes orders' money. What was read earlier never replaces what was read
 * later. A change is marked as untold in the same statement, so that a crash
 * cannot lose it; an order that is new and without money tells nothing.
 *
 * @param readAt when the database was asked, by its own clock.
 * @returns what this call changed.
 */
export async function writeOrderMoney(
  manager: SqlEntityManager,
  moneys: ReckonedOrderMoney[],
  readAt: string
): Promise<OrderMoneyChange[]> {
  const written = await insertFromJson<
    OrderMoneyChange & { is_changed: boolean }
  >(manager, {
    table: "reconciliation_order_money",
    columns: {
      id: "text",
      order_id: "text",
      currency_code: "text",
      ...Object.fromEntries(FIGURES.map((name) => [name, "bigint"])),
      state: "text",
      read_at: "timestamptz",
      overdue_at: "timestamptz",
      changed_at: "timestamptz",
      told_at: "timestamptz",
    },
    // In one order, so that of two writers none waits for the other.
    rows: moneys
      .map((money) => toRow(money, readAt))
      .sort((one, other) => (toKey(one) < toKey(other) ? -1 : 1)),
    conflict: `("order_id", "currency_code") where "deleted_at" is null do update
      set ${FIGURES.map((name) => `"${name}" = excluded."${name}"`).join(", ")},
          "state" = excluded."state", "read_at" = excluded."read_at",
          "overdue_at" = excluded."overdue_at", "updated_at" = now(),
          "version" = "reconciliation_order_money"."version"
                      + case when ${IS_CHANGED} then 1 else 0 end,
          "changed_at" = case when ${IS_CHANGED} then excluded."changed_at"
                              else "reconciliation_order_money"."changed_at" end,
          "told_at" = case when ${IS_CHANGED} then null
                           else "reconciliation_order_money"."told_at" end
      where "reconciliation_order_money"."read_at" <= excluded."read_at"`,
    returning: `"id", "order_id", "currency_code", "state", "version",
      "told_at" is null and "changed_at" = "read_at" as "is_changed"`,
  })
  return written
    .filter(({ is_changed }) => is_changed)
    .map(({ is_changed: _, ...change }) => change)
}

const toKey = (row: { order_id: string; currency_code: string }) =>
  `${row.order_id} ${row.currency_code}`

function toRow(
  { order_id, currency_code, figures }: ReckonedOrderMoney,
  readAt: string
) {
  const { state, overdue_at, ...minor } = figures
  const isUntouched = [
    minor.captured,
    minor.refunded,
    minor.proven,
    minor.in_flight,
    minor.unapplied,
  ].every((amount) => amount === 0n)
  return {
    id: generateEntityId(undefined, "orord"),
    order_id,
    currency_code,
    ...Object.fromEntries(
      Object.entries(minor).map(([name, amount]) => [
        `${name}_minor`,
        amount.toString(),
      ])
    ),
    state,
    overdue_at,
    read_at: readAt,
    changed_at: readAt,
    told_at: isUntouched ? readAt : null,
  }
}
