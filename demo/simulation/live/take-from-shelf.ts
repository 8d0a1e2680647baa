import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { Random } from "../random/random"
import type { Shelves } from "./shelves"

/**
 * Chooses what one live order buys and takes it from what is left.
 *
 * @param shelves units that may still be sold, changed by this.
 * @param isLast the order takes what nobody else touched, and nobody may after.
 */
export function takeFromShelf(
  random: Random,
  shelves: Shelves,
  isLast: boolean
): { variant: CatalogueVariant; quantity: number }[] {
  const offered = [...shelves].filter(
    ([variant, left]) =>
      left >= 2 && (!isLast || left === variant.stock.jakarta)
  )
  const wanted = isLast ? 1 : random.integer(1, 3)
  const chosen = new Set<CatalogueVariant>()
  for (let index = 0; index < wanted && offered.length; index++) {
    chosen.add(random.pick(offered)[0])
  }
  return [...chosen].map((variant) => {
    const quantity = random.integer(1, 2)
    const left = shelves.get(variant) ?? 0
    shelves.set(variant, isLast ? 0 : left - quantity)
    return { variant, quantity }
  })
}
