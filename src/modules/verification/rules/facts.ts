import type {
  FactType,
  lineFacts,
  orderFacts,
} from "../../../types/rule-language"
import type { MoneyValue } from "./money-value"

/** What a fact can be, by the name of its type. */
export type FactTypes = {
  money: MoneyValue
  text: string
  number: number
  flag: boolean
}

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
