import type { OrderMoneyMatchRow } from "../../../../../../types/reconciliation/order-money"
import type { MoneyItem } from "./money-item"
import { type Query, readAllRows } from "./read-all-rows"

type Leg = { match_id: string; item_id: string; allocated_minor: string }

type Match = Pick<
  OrderMoneyMatchRow,
  "state" | "rule" | "decided_by" | "decided_at"
> & { id: string; line_id: string }

type Line = Omit<OrderMoneyMatchRow["line"], "account_name"> & {
  account_id: string
}

/** What lines pay or paid of an order's items, the oldest first. */
export async function loadMatchesOfItems(
  query: Query,
  items: MoneyItem[]
): Promise<OrderMoneyMatchRow[]> {
  const legs = await readAllRows<Leg>(
    query,
    "payment_match_leg",
    ["match_id", "item_id", "allocated_minor"],
    { item_id: items.map(({ id }) => id), kind: "item" }
  )
  const matches = await readAllRows<Match>(
    query,
    "payment_match",
    matchFields,
    {
      id: legs.map(({ match_id }) => match_id),
      state: ["confirmed", "locked", "undone"],
    }
  )
  const lines = await readLines(
    query,
    matches.map(({ line_id }) => line_id)
  )
  return legs
    .flatMap((leg) => {
      const match = matches.find(({ id }) => id === leg.match_id)
      const item = items.find(({ id }) => id === leg.item_id)
      const line = lines.find(({ id }) => id === match?.line_id)
      return match && item && line ? [toRow(leg, match, item, line)] : []
    })
    .sort((one, other) => (one.decided_at < other.decided_at ? -1 : 1))
}

const toRow = (
  { allocated_minor }: Leg,
  { id, state, rule, decided_by, decided_at }: Match,
  { kind, currency_code }: MoneyItem,
  line: OrderMoneyMatchRow["line"]
): OrderMoneyMatchRow => ({
  match_id: id,
  item_kind: kind,
  state,
  rule,
  decided_by,
  decided_at: new Date(decided_at).toISOString(),
  allocated_minor,
  currency_code,
  line,
})

async function readLines(
  query: Query,
  ids: string[]
): Promise<OrderMoneyMatchRow["line"][]> {
  const lines = await readAllRows<Line>(query, "statement_line", lineFields, {
    id: ids,
  })
  const accounts = await readAllRows<{ id: string; name: string }>(
    query,
    "reconciliation_account",
    ["id", "name"],
    { id: lines.map(({ account_id }) => account_id) }
  )
  return lines.map(({ account_id, ...line }) => ({
    ...line,
    account_name: accounts.find(({ id }) => id === account_id)?.name ?? "",
  }))
}

const matchFields = [
  "id",
  "line_id",
  "state",
  "rule",
  "decided_by",
  "decided_at",
]

const lineFields = [
  "id",
  "account_id",
  "booked_on",
  "text",
  "amount_minor",
  "currency_code",
]
