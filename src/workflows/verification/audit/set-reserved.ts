import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import { underItemLocks } from "../../under-item-locks"
import type { Repair } from "./repair"

type Undo = {
  level_id: string
  inventory_item_id: string
  /** Units that the repair added. */
  added: number
}

/** Sets what a level says is reserved to what its reservations say. */
export const setReserved: Repair<Undo> = {
  apply: async (container, { subject, found }) => {
    const inventory_item_id = String(found.inventory_item_id)
    const { before, after } = await correct(container, {
      level_id: subject,
      inventory_item_id,
      units: null,
    })
    return {
      before: { reserved: before },
      after: { reserved: after },
      undo: { level_id: subject, inventory_item_id, added: after - before },
    }
  },
  undo: async (container, { added, ...level }) => {
    await correct(container, { ...level, units: -added })
  },
}

const correct = (
  container: MedusaContainer,
  {
    level_id,
    inventory_item_id,
    units,
  }: { level_id: string; inventory_item_id: string; units: number | null }
) =>
  underItemLocks(container, [inventory_item_id], () =>
    container
      .resolve<VerificationModuleService>(VERIFICATION_MODULE)
      .correctReserved(level_id, units)
  )
