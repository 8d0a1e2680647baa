import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { FreedUnits } from "../../../../modules/verification/changes/plan-freed-units"
import { underItemLocks } from "../../../under-item-locks"
import { freeReserved } from "../../stock/free-reserved"
import { restoreFreed } from "../../stock/restore-freed"

export const freeCancelledUnitsStepId = "free-cancelled-units"

/**
 * Gives reserved units up, and places in the queue, under the keys of their
 * items.
 */
export const freeCancelledUnitsStep = createStep(
  freeCancelledUnitsStepId,
  async ({ freed }: { freed: FreedUnits[] }, { container }) => {
    const before = await underItems(container, freed, () =>
      freeReserved(container, freed)
    )
    return new StepResponse(freed.length, { freed, before })
  },
  async (undo, { container }) => {
    if (undo) {
      await underItems(container, undo.freed, () =>
        restoreFreed(container, undo.before)
      )
    }
  }
)

const underItems = <Result>(
  container: MedusaContainer,
  freed: FreedUnits[],
  work: () => Promise<Result>
): Promise<Result> =>
  underItemLocks(
    container,
    freed.map((one) => one.inventory_item_id),
    work
  )
