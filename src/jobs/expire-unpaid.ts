import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { expireUnpaidWorkflow } from "../workflows/verification/workflows/expire-unpaid"

const name = "order-cycle-expire-unpaid"

/** Orders that nobody paid in time, and those to be reminded. */
export default async function expireUnpaid(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      expireUnpaidWorkflow(container).run({ input: { actor: `job:${name}` } })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "* * * * *" }
