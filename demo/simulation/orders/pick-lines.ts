import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { SimulatedLine } from "./simulated-order"

export type WeightedVariant = { variant: CatalogueVariant; weight: number }

const lineCounts = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4]
const quantities = [1, 1, 1, 1, 1, 1, 2, 2, 3, 4]

/** What one buyer takes: one to four different variants. */
export function pickLines(
  random: Random,
  offered: readonly WeightedVariant[],
  currency: "idr" | "sgd",
  at: Date
): SimulatedLine[] {
  const chosen = new Set<CatalogueVariant>()
  const wanted = random.pick(lineCounts)
  for (let index = 0; index < wanted; index++) {
    chosen.add(random.weighted(offered, ({ weight }) => weight).variant)
  }
  return [...chosen].map((variant) => ({
    id: makeId("ordli", random, at),
    detail_id: makeId("orditem", random, at),
    variant,
    quantity: random.pick(quantities),
    unit_price_minor: variant.price_minor[currency],
    discount_minor: 0n,
  }))
}
