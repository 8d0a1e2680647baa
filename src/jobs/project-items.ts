import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { projectPlatformItemsWorkflow } from "../workflows/reconciliation/workflows/project-platform-items"

const name = "order-cycle-project-items"

/** Captures, refunds and promises to pay whose event was lost. */
export default async function projectItems(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      projectPlatformItemsWorkflow(container).run({ input: {} })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const problem of result.problems) {
    logger.error(`${name}: ${problem}`)
  }
}

export const config = { name, schedule: "*/5 * * * *" }
