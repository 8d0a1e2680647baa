import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settleExportsWorkflow } from "../workflows/analytics/workflows/settle-exports"

const name = "order-cycle-sweep-exports"

/** Notes how exports ended, and gives lost ones back to the queue. */
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
}

export const config = { name, schedule: "* * * * *" }
