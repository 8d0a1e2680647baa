import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { applyProviderEventsWorkflow } from "../workflows/reconciliation/workflows/apply-provider-events"

const name = "order-cycle-apply-provider-events"

/** Events whose subscriber was lost, or that came before a call's time-out. */
export default async function applyProviderEvents(container: MedusaContainer) {
  await container
    .resolve(Modules.LOCKING)
    .execute([name], () =>
      applyProviderEventsWorkflow(container).run({ input: {} })
    )
}

export const config = { name, schedule: "*/5 * * * *" }
