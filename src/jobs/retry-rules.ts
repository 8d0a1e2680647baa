import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { retryRulesWorkflow } from "../workflows/verification/workflows/retry-rules"

const name = "order-cycle-rules"

/** Actions of rules that failed, or that a crash cut off. */
export default async function retryRules(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () => retryRulesWorkflow(container).run())
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "*/5 * * * *" }
