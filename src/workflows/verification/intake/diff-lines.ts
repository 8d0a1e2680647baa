import { MathBN } from "@medusajs/framework/utils"
import type { toLineItems } from "./to-line-items"

type WantedLine = ReturnType<typeof toLineItems>[number]

/** A line as the order has it. */
export type CurrentLine = {
  id: string
  title: string
  variant_sku: string | null
  quantity: number
  unit_price: number | string
  adjustments: { amount: number | string }[]
}

/** What makes the lines of an order those that are wanted. */
export type LineChanges = {
  /** Quantity 0 takes a line off. */
  updates: { id: string; quantity: number; unit_price: string | number }[]
  adds: WantedLine[]
  /** Discounts of the lines that stay, where one of them differs. */
  discounts: { id: string; adjustments: WantedLine["adjustments"] }[]
}

/**
 * Compares lines by SKU and title, repeated ones in turn: quantity and price
 * of a line can change, another title is another line.
 */
export function diffLines(
  current: CurrentLine[],
  wanted: WantedLine[]
): LineChanges {
  const left = [...current]
  const changes: LineChanges = { updates: [], adds: [], discounts: [] }
  for (const line of wanted) {
    const index = left.findIndex(
      ({ variant_sku, title }) =>
        variant_sku === line.variant_sku && title === line.title
    )
    if (index < 0) {
      changes.adds.push(line)
      continue
    }
    const [known] = left.splice(index, 1)
    const { id } = known
    const { quantity, unit_price, adjustments } = line
    if (
      known.quantity !== quantity ||
      !MathBN.eq(known.unit_price, unit_price)
    ) {
      changes.updates.push({ id, quantity, unit_price })
    }
    if (!MathBN.eq(sum(known.adjustments), sum(adjustments))) {
      changes.discounts.push({ id, adjustments })
    }
  }
  changes.updates.push(
    ...left.map(({ id, unit_price }) => ({ id, quantity: 0, unit_price }))
  )
  return changes
}

const sum = (adjustments: { amount: number | string }[]) =>
  adjustments.length
    ? MathBN.sum(...adjustments.map(({ amount }) => amount))
    : 0
