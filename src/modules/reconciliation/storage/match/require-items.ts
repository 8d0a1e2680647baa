import { MedusaError } from "@medusajs/framework/utils"
import type { LockedItem } from "./lock-found-items"

/**
 * @returns them in the order asked for.
 * @throws MedusaError NOT_FOUND with the first that is none of the items.
 */
export const requireItems = (
  items: Map<string, LockedItem>,
  ids: string[]
): LockedItem[] =>
  ids.map((id) => {
    const item = items.get(id)
    if (!item) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no item with id ${id}.`
      )
    }
    return item
  })
