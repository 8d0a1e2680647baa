import type { StockDifference, StockFigure } from "../../../types/label-attempt"

type Units = { inventory_item_id: string; quantity: number }

/**
 * Compares stock with what it was before an attempt to buy a label. A label
 * that was bought has taken the parcel's units, one that failed none; labels
 * of other parcels have taken theirs meanwhile.
 *
 * @returns the items whose stock is another; also where somebody counted the
 *   shelf or goods came in meanwhile, which a person must tell.
 */
export function findStockDifference(
  before: StockFigure[],
  now: StockFigure[],
  taken: Units[]
): StockDifference[] {
  return before.flatMap(({ inventory_item_id, stocked }) => {
    const level = now.find(
      (figure) => figure.inventory_item_id === inventory_item_id
    )
    const units = taken
      .filter((one) => one.inventory_item_id === inventory_item_id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    const expected = stocked - units
    return level && level.stocked !== expected
      ? [{ inventory_item_id, expected, found: level.stocked }]
      : []
  })
}
