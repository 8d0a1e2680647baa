import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { processPayloadsWorkflow } from "../workflows/tracking/workflows/process-payloads"

/** Takes up payloads and states whose event was lost. */
export default async function processPayloads(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await processPayloadsWorkflow(container).run()
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-process-payloads",
  schedule: "*/15 * * * * *",
}
