import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"
import { refreshOrderMoneyWorkflow } from "../workflows/reconciliation/workflows/refresh-order-money"

const name = "order-cycle-project-items"

/**
 * Captures, refunds and promises to pay whose event was lost, and orders'
 * money that changed since it was reckoned or told.
 */
export default async function projectItems(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], async () => {
      const projected = await projectPlatformItemsWorkflow(container).run({
        input: {},
      })
      await refreshOrderMoneyWorkflow(container).run({ input: {} })
      return projected
    })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const problem of result.problems) {
    logger.error(`${name}: ${problem}`)
  }
}

export const config = { name, schedule: "*/5 * * * *" }
