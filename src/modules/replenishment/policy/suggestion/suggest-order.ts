import { demandOver } from "../demand/demand-over"
import { type DecidedLine, decideQuantity } from "../order/decide-quantity"
import { fillMinimum } from "../order/fill-minimum"
import type { OrderLineInput } from "../order/order-line-input"
import { orderValue } from "../order/order-value"
import { unitCost } from "../../purchase/items/unit-cost"
import { planItem } from "./plan-item"
import { suggestItem } from "./suggest-item"
import type { SuggestionInputs, SupplierInput } from "./suggestion-inputs"
import type { SuggestionOutcome } from "./suggestion-outcome"

const LIKELY_WANTED = 0.5

const YEAR = 365

export type Suggested = {
  inputs: SuggestionInputs
  outcome: SuggestionOutcome
}

/**
 * Suggestions for all items that one supplier sells to one location: each
 * item by itself, then filled to the supplier's minimum. What was added and
 * what the order is worth go into each item's inputs, so that every
 * suggestion can be made again by itself.
 *
 * @param items with `added` 0 and no order value, in a fixed order: of equal
 *   items the first is filled.
 */
export function suggestOrder(items: readonly SuggestionInputs[]): Suggested[] {
  const supplier = items[0]?.supplier
  if (!supplier?.minimum_minor && !supplier?.free_freight_minor) {
    return items.map((inputs) => ({ inputs, outcome: suggestItem(inputs) }))
  }
  const lines = items.map((inputs) => planItem(inputs))
  const orderLines = lines.map(({ line }) => line)
  const decided = orderLines.map((line) =>
    decideQuantity(supplier.review, line)
  )
  const filled = lines[0].review.is_due
    ? fillOrder(supplier, orderLines.map(withinYear(items)), decided)
    : decided
  const value = valueOf(items, filled)
  return items.map((one, at) => {
    const inputs = {
      ...one,
      added: filled[at].quantity - decided[at].quantity,
      order_value_minor: value,
    }
    return { inputs, outcome: suggestItem(inputs) }
  })
}

/** What an order is worth, minor units; unknown costs add nothing. */
const valueOf = (
  items: readonly SuggestionInputs[],
  decided: readonly DecidedLine[]
) =>
  items
    .reduce((sum, { terms }, at) => {
      const cost = unitCost(terms, terms.moq) ?? "0"
      return sum + BigInt(decided[at].quantity) * BigInt(cost)
    }, 0n)
    .toString()

/**
 * What is added for the supplier's sake never makes an excess of an item: with
 * it stock lasts a year at most. What the item itself needs is not limited.
 */
const withinYear =
  (items: readonly SuggestionInputs[]) =>
  (line: OrderLineInput, at: number): OrderLineInput => {
    const { outlook, today } = items[at]
    const year = outlook ? demandOver(outlook, today, YEAR).mean : 0
    return {
      ...line,
      max_position: Math.min(line.max_position ?? Infinity, year),
    }
  }

/**
 * To the minimum by whatever is worth most; to free freight only by packs
 * that are likelier wanted than not, and only when it is reached by them.
 */
function fillOrder(
  { minimum_minor, free_freight_minor }: SupplierInput,
  lines: readonly OrderLineInput[],
  decided: readonly DecidedLine[]
): readonly DecidedLine[] {
  const filled = fillMinimum(Number(minimum_minor ?? 0), lines, decided)
  if (free_freight_minor === null) {
    return filled
  }
  const freight = Number(free_freight_minor)
  const further = fillMinimum(freight, lines, filled, LIKELY_WANTED)
  return orderValue(lines, further) >= freight ? further : filled
}
