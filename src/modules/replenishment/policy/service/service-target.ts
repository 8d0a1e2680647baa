import { economicTarget } from "./economic-target"

export type AbcXyz = `${"A" | "B" | "C"}${"X" | "Y" | "Z"}`

/** Where a target came from, for the sentence that explains it. */
export type TargetSource = "item" | "economic" | "matrix"

export type ServiceInput = {
  /** The item's own target, 0–1; null: none. */
  own: number | null
  /** Value and steadiness class; null: not known yet. */
  cell: AbcXyz | null
  matrix: Record<AbcXyz, number>
  /** Whether margins set targets in the place of the matrix. */
  economic: boolean
  /** Of one unit, in one unit of money; null: unknown. */
  price: number | null
  cost: number | null
  holding_rate_year: number
  review_days: number
}

const UNKNOWN = "BY"

/**
 * The chance of not running out that is aimed at: the item's own; else, with
 * the option `economic` and both price and cost known, what its margin pays
 * for; else that of its class; BY, the middle, of an item without one.
 */
export function serviceTarget(input: ServiceInput): {
  service: number
  source: TargetSource
} {
  const { own, cell, matrix, economic, price, cost } = input
  if (own !== null) {
    return { service: own, source: "item" }
  }
  if (economic && price !== null && cost !== null) {
    const service = economicTarget({ ...input, price, cost })
    return { service, source: "economic" }
  }
  return { service: matrix[cell ?? UNKNOWN], source: "matrix" }
}
