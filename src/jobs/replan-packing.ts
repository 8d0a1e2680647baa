import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { replanPackingWorkflow } from "../workflows/packing/workflows/replan-packing"

const name = "order-cycle-replan-packing"

/** Gives orders plans that follow a change of cartons, sizes or rates. */
export default async function replanPacking(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      replanPackingWorkflow(container).run({ input: { actor: `job:${name}` } })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "*/5 * * * *" }
