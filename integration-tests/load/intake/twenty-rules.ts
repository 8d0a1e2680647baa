import type { Condition } from "../../../src/types/rule-language"

const gbp = (amount: string) => ({ amount, currency: "GBP" })

const total = (op: "gt" | "gte" | "lt" | "lte", amount: string): Condition => ({
  fact: "order.total",
  op,
  value: gbp(amount),
})

const abroad: Condition = { fact: "order.country", op: "ne", value: "GB" }

const quantity = (value: number): Condition => ({
  fact: "line.quantity",
  op: "gt",
  value,
})

/** Conditions as merchants write them: every operator, lines in a few. */
export const twentyRules: Condition[] = [
  total("gte", "5000.00"),
  { any_line: quantity(1_000) },
  { fact: "customer.orders_24h", op: "gte", value: 4 },
  { all: [abroad, total("lt", "50.00")] },
  { all: [abroad, total("gt", "1000.00")] },
  { fact: "order.country", op: "in", value: ["FR", "DE", "NL", "BE"] },
  { all: [{ fact: "order.country", op: "not_in", value: ["GB", "IE"] }] },
  { fact: "order.country", op: "exists", value: false },
  { fact: "customer.present", op: "eq", value: false },
  { fact: "order.line_count", op: "gt", value: 100 },
  { all: [{ fact: "order.hour", op: "gte", value: 18 }, total("gt", "500")] },
  { fact: "order.weekday", op: "in", value: [6, 7] },
  { any: [total("gt", "10000"), { fact: "order.hour", op: "lt", value: 7 }] },
  { fact: "order.charges_total", op: "gt", value: gbp("100.00") },
  { fact: "order.duplicate_of", op: "exists", value: true },
  { any_line: { fact: "line.sku", op: "starts_with", value: "gift_" } },
  {
    any_line: {
      all: [
        quantity(100),
        { fact: "line.unit_price", op: "gt", value: gbp("10.00") },
      ],
    },
  },
  {
    not: {
      any: [
        total("gt", "20"),
        { fact: "order.line_count", op: "gt", value: 1 },
      ],
    },
  },
  {
    all: [
      { fact: "order.currency", op: "eq", value: "GBP" },
      { fact: "order.channel", op: "eq", value: "retail-uk" },
      { fact: "order.goods_total", op: "lte", value: gbp("15.00") },
    ],
  },
  {
    all: [{ not: abroad }, { fact: "customer.orders_24h", op: "gt", value: 2 }],
  },
]
