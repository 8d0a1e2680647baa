import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { replenishWorkflow } from "../../src/workflows/replenishment/workflows/replenish"
import { sweepStockWorkflow } from "../../src/workflows/replenishment/workflows/sweep-stock"

/**
 * What the jobs do within minutes of the first export: begins the ledgers of
 * stock and makes the suggestions. Whoever looks at the new store finds them.
 */
export default async function proposeOrders({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await sweepStockWorkflow(container).run()
  const { result } = await replenishWorkflow(container).run()
  logger.info(`demo: suggestions of ${result.run ?? "an earlier run"}`)
}
