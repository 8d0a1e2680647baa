import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import type { PickRow } from "../../../types/pick-batch"
import { readPickRows } from "./read-pick-rows"

/**
 * A row of a batch by its key.
 *
 * @throws MedusaError NOT_FOUND when the batch, or the row in it, is not there.
 */
export async function findPickRow(
  container: MedusaContainer,
  { batch_id, row }: { batch_id: string; row: string }
): Promise<PickRow> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const batch = await packing.retrievePackingPickBatch(batch_id)
  const rows = await readPickRows(container, batch)
  const found = rows.find(({ key }) => key === row)
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Batch ${batch.code} has no row ${row}: its tasks were cancelled or ` +
        "given to another batch. Load the list again."
    )
  }
  return found
}
