import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { LiveOrder } from "../live/live-order"
import type { Shelves } from "../live/shelves"

/** Heavier ones would each need a box of their own. */
const most_g = 1_200

/**
 * Takes what an order shows: two units of one item and one of another, from
 * the fullest shelves, so that no two orders buy the same.
 *
 * @param hasUnmeasured whether one unit is of goods that nobody measured.
 */
export function takeShownGoods(
  shelves: Shelves,
  hasUnmeasured: boolean
): LiveOrder["lines"] {
  const rows = [...shelves].sort(([, a], [, b]) => b - a)
  const untouched = rows.filter(
    ([variant, left]) => left === variant.stock.jakarta
  )
  const measured = untouched.filter(
    ([{ sides_mm, weight_g }]) => sides_mm && weight_g <= most_g
  )
  const [first, second] = measured.map(([variant]) => variant)
  const unmeasured = untouched.find(([{ sides_mm }]) => !sides_mm)?.[0]
  const lines: [CatalogueVariant, number][] = [
    [first, 2],
    [hasUnmeasured && unmeasured ? unmeasured : second, 1],
  ]
  return lines.map(([variant, quantity]) => {
    shelves.set(variant, (shelves.get(variant) ?? 0) - quantity)
    return { variant, quantity }
  })
}
