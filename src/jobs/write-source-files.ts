import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { writeSourceFilesWorkflow } from "../workflows/reconciliation/workflows/write-source-files"

const name = "order-cycle-write-source-files"

/** Files whose reading was cut off, or whose event was lost. */
export default async function writeSourceFiles(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () => writeSourceFilesWorkflow(container).run())
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "* * * * *" }
