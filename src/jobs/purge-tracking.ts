import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { purgeTrackingWorkflow } from "../workflows/tracking/workflows/purge-tracking"

/** Ends every night what is followed, and deletes what is kept, for too long. */
export default async function purgeTracking(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await purgeTrackingWorkflow(container).run()
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-purge-tracking",
  schedule: "50 2 * * *",
}
