import { isValidOn } from "./is-valid-on"

type Choosable = {
  id: string
  inventory_item_id: string
  rank: number
  valid_from_on: string | null
  valid_to_on: string | null
}

/**
 * As what a supplier sells an item: what it sells on the day, the lowest rank
 * first.
 *
 * @param day ISO.
 */
export const chooseSupplierItem = <Item extends Choosable>(
  items: Item[],
  inventoryItemId: string,
  day: string
): Item | undefined =>
  items
    .filter(
      (item) =>
        item.inventory_item_id === inventoryItemId && isValidOn(item, day)
    )
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))[0]
