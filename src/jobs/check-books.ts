import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { checkBooksWorkflow } from "../workflows/reconciliation/workflows/check-books"

const name = "order-cycle-check-books"

/** The audit's chains, and what must hold of all money. */
export default async function checkBooks(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () => checkBooksWorkflow(container).run())
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const problem of result.problems) {
    logger.error(`${name}: ${problem}`)
  }
}

export const config = { name, schedule: "35 2 * * *" }
