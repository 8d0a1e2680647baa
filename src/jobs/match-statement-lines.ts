import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { matchStatementLinesWorkflow } from "../workflows/reconciliation/workflows/match-statement-lines"

const name = "order-cycle-match-statement-lines"

/** Matches what is open, and carries out what a crash left undone. */
export default async function matchLines(container: MedusaContainer) {
  const { result } = await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      matchStatementLinesWorkflow(container).run({
        input: { actor: `job:${name}` },
      })
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(`${name}: ${failure}`)
  }
}

export const config = { name, schedule: "*/10 * * * *" }
