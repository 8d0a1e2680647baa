import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { markDeliveriesWorkflow } from "../workflows/tracking/workflows/mark-deliveries"

/** Tells core of deliveries whose event was lost. */
export default async function markDeliveries(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await markDeliveriesWorkflow(container).run()
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-mark-deliveries",
  schedule: "*/5 * * * *",
}
