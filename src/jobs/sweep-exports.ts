import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settleExportsWorkflow } from "../workflows/analytics/workflows/settle-exports"
import { shareWarehouseWorkflow } from "../workflows/analytics/workflows/share-warehouse"

const name = "order-cycle-sweep-exports"

/**
 * Notes how exports ended, gives lost ones back to the queue, and shares the
 * newest generation, which takes longer than the lock and is claimed itself.
 */
export default async function sweepExports(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () => settleExportsWorkflow(container).run())
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id, state, error } of result) {
    // One that was published can lack its Parquet files.
    if (error) {
      logger.error(`${name}: export ${id} ${state}: ${error}`)
    }
  }
  await shareWarehouseWorkflow(container).run()
}

export const config = { name, schedule: "* * * * *" }
