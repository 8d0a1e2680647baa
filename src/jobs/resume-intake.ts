import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { resumeIntakeWorkflow } from "../workflows/verification/workflows/resume-intake"

const name = "order-cycle-resume-intake"

/** Imports that were cut off. */
export default async function resumeIntake(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () => resumeIntakeWorkflow(container).run())
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "* * * * *" }
