export type FactType = "money" | "text" | "number" | "flag"

/** What a rule can ask of an order and its customer. */
export const orderFacts = {
  "order.total": "money",
  "order.goods_total": "money",
  "order.charges_total": "money",
  "order.country": "text",
  "order.channel": "text",
  "order.currency": "text",
  "order.payment_method": "text",
  "order.duplicate_of": "text",
  "order.line_count": "number",
  "order.hour": "number",
  "order.weekday": "number",
  "customer.present": "flag",
  "customer.orders_24h": "number",
} as const satisfies Record<string, FactType>

/** What a rule can ask of one line, inside `any_line`. */
export const lineFacts = {
  "line.sku": "text",
  "line.kind": "text",
  "line.quantity": "number",
  "line.unit_price": "money",
} as const satisfies Record<string, FactType>

export type OrderFact = keyof typeof orderFacts

export type LineFact = keyof typeof lineFacts

export type Fact = OrderFact | LineFact

const equality = ["eq", "ne", "in", "not_in", "exists"] as const

const order = ["gt", "gte", "lt", "lte"] as const

export type Operator =
  (typeof equality)[number] | (typeof order)[number] | "starts_with"

/** Operators that make sense for a type of fact. */
export const operators: Record<FactType, readonly Operator[]> = {
  money: [...equality, ...order],
  number: [...equality, ...order],
  text: [...equality, "starts_with"],
  flag: ["eq", "ne", "exists"],
}

/** An amount as people write it: main units as an exact decimal. */
export type WrittenMoney = { amount: string; currency: string }

export type ScalarValue = string | number | boolean | WrittenMoney

export type Comparison = {
  fact: Fact
  op: Operator
  /** A list for `in` and `not_in`, true or false for `exists`. */
  value: ScalarValue | ScalarValue[]
}

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { any_line: Condition }
  | Comparison

export type RuleAction =
  | {
      action: "hold"
      type: "RULE" | "FRAUD_REVIEW"
      note?: string
      keeps_stock?: boolean
    }
  | { action: "tag" | "assign" | "prefer_location" | "notify"; value: string }
  | { action: "priority"; value: number }
  | { action: "ship_complete"; value: boolean }

/** One comparison as it came out, in plain JSON. */
export type RuleEvidence = Comparison & {
  /** Where it stands below `when`, for example `all.1`; "" is `when` itself. */
  path: string
  /** What the order has; null when nobody knows. Money in main units. */
  actual: ScalarValue | null
  /** Null: unknown. */
  truth: boolean | null
  /** Which line of the order was asked, from 0. */
  line?: number
}
