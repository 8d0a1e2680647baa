import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { sweepVerificationWorkflow } from "../workflows/verification/workflows/sweep-verification"

const name = "order-cycle-sweep-verification"

/** Orders without a review, orders that changed, and orders that wait. */
export default async function sweepVerification(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      sweepVerificationWorkflow(container).run({
        input: { actor: `job:${name}` },
      })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "* * * * *" }
