import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { underItemLocks } from "../../../under-item-locks"
import { fillItem } from "../../stock/fill-item"
import { tellFills } from "../../stock/tell-fills"

export type FillBackordersInput = {
  inventory_item_ids: string[]
  actor: string
}

export const fillBackordersStepId = "fill-backorders"

/**
 * Deals items' free units out among those who wait for them and tells of what
 * was filled, each under the item's own key. Units are reserved ahead, so that
 * mostly nothing moves in core: what waited is there now. Run again, it finds
 * nothing free, and tells what a run that was killed had not told.
 *
 * @returns orders that got units.
 */
export const fillBackordersStep = createStep(
  fillBackordersStepId,
  async ({ inventory_item_ids, actor }: FillBackordersInput, { container }) => {
    const orders = new Set<string>()
    for (const item of [...new Set(inventory_item_ids)].sort()) {
      const filled = await underItemLocks(container, [item], async () => {
        const got = await fillItem(container, item)
        const told = await tellFills(container, item, actor)
        return [...got, ...told]
      })
      filled.forEach((order) => orders.add(order))
    }
    return new StepResponse([...orders])
  }
)
