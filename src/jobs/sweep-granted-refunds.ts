import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { sweepGrantedRefundsWorkflow } from "../workflows/verification/workflows/sweep-granted-refunds"

const name = "order-cycle-sweep-granted-refunds"

/** Refunds whose execution was cut off. */
export default async function sweepGrantedRefunds(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      sweepGrantedRefundsWorkflow(container).run({
        input: { actor: `job:${name}` },
      })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "* * * * *" }
