import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { sweepStockWorkflow } from "../workflows/replenishment/workflows/sweep-stock"

const name = "order-cycle-stock-sweep"

/** Changes of stock whose event was lost, or that none was emitted for. */
export default async function sweepStock(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () => sweepStockWorkflow(container).run())
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "* * * * *" }
