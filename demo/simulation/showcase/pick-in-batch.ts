import type { MedusaContainer } from "@medusajs/framework/types"
import {
  buildPickBatchWorkflow,
  confirmPickWorkflow,
  releasePickBatchWorkflow,
  reportShortPickWorkflow,
} from "../../../src/workflows"
import { PACKING_MODULE } from "../../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../../src/modules/packing/service"
import { readPickRows } from "../../../src/workflows/packing/picking/read-pick-rows"
import { packers } from "../orders/staff"

const actor = packers[0]

/**
 * Takes orders on one walk, half of which is done: what was picked, then a row
 * of which a unit is missing on its shelf, then what is still to be picked.
 */
export async function pickInBatch(
  container: MedusaContainer,
  location_id: string,
  order_ids: string[]
): Promise<void> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const { result: built } = await buildPickBatchWorkflow(container).run({
    input: {
      location_id,
      mode: "batch",
      order_ids,
      picker: actor,
      actor,
    },
  })
  const batch_id = built.id
  await releasePickBatchWorkflow(container).run({
    input: { batch_id, picker: actor, actor },
  })
  const batch = await packing.retrievePackingPickBatch(batch_id)
  const rows = await readPickRows(container, batch)
  const half = Math.ceil(rows.length / 2)
  for (const { key, quantity } of rows.slice(0, half)) {
    await confirmPickWorkflow(container).run({
      input: { batch_id, row: key, units: quantity, picked_before: 0, actor },
    })
  }
  await missOne(container, batch_id, rows[half].key)
}

const missOne = (container: MedusaContainer, batch_id: string, row: string) =>
  reportShortPickWorkflow(container).run({
    input: {
      batch_id,
      row,
      units: 1,
      reason: "NOT_FOUND",
      note: "Rak kosong",
      client_id: `demo-short-${batch_id}`,
      actor,
    },
  })
