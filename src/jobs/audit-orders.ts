import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { auditOrdersWorkflow } from "../workflows/verification/workflows/audit-orders"

const name = "order-cycle-audit"

/**
 * What contradicts itself in orders and stock. Every three minutes, because an
 * order must have been quiet for two: what goes wrong is known in five.
 */
export default async function auditOrders(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      auditOrdersWorkflow(container).run({ input: { actor: `job:${name}` } })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "*/3 * * * *" }
