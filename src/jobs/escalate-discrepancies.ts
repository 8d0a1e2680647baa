import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { escalateDiscrepanciesWorkflow } from "../workflows/reconciliation/workflows/escalate-discrepancies"

const name = "order-cycle-escalate-discrepancies"

/** Discrepancies that are over their day. */
export default async function escalateDiscrepancies(
  container: MedusaContainer
) {
  await container
    .resolve(Modules.LOCKING)
    .execute([name], () => escalateDiscrepanciesWorkflow(container).run())
}

export const config = { name, schedule: "*/15 * * * *" }
