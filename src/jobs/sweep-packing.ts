import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { sweepPackingWorkflow } from "../workflows/packing/workflows/sweep-packing"

const name = "order-cycle-sweep-packing"

/** Orders without tasks, label attempts and short picks cut off, reservations parked. */
export default async function sweepPacking(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      sweepPackingWorkflow(container).run({ input: { actor: `job:${name}` } })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of [
    ...result.tasks.failures,
    ...result.parcels.failures,
    ...result.shorts.failures,
  ]) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "* * * * *" }
