import type { MoneyValue } from "./money-value"

/** What a fact can be, by the name of its type. */
export type FactTypes = {
  money: MoneyValue
  text: string
  number: number
  flag: boolean
}

export type FactType = keyof FactTypes

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

type Values<Facts extends Record<string, FactType>> = {
  [Name in keyof Facts]?: FactTypes[Facts[Name]] | null
}

/** Facts of one line; null and absent both mean that nobody knows. */
export type LineFactValues = Values<typeof lineFacts>

/**
 * What is known of one order, whoever gathered it. Country and currency are
 * upper case, the payment method is lower case; hour (0-23) and weekday (ISO,
 * 1 is Monday) are in the channel's zone.
 */
export type RuleFacts = {
  order: Values<typeof orderFacts>
  lines: LineFactValues[]
}
