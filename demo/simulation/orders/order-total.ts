import type { SimulatedLine } from "./simulated-order"

type Priced = { lines: SimulatedLine[]; shipping_minor: bigint }

/** What the buyer owes: goods less discount, plus shipping; minor units. */
export const orderTotal = ({ lines, shipping_minor }: Priced): bigint =>
  lines.reduce(
    (sum, line) =>
      sum + line.unit_price_minor * BigInt(line.quantity) - line.discount_minor,
    shipping_minor
  )
