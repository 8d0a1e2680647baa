import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { sweepDocumentsWorkflow } from "../workflows/documents/workflows/sweep-documents"

const name = "order-cycle-sweep-documents"

/** Labels without a delivery note or invoice, captures without a receipt. */
export default async function sweepDocuments(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      sweepDocumentsWorkflow(container).run({ input: { actor: `job:${name}` } })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "*/5 * * * *" }
