import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { findMissingTrackersWorkflow } from "../workflows/tracking/workflows/find-missing-trackers"

/** Makes the trackers of shipments whose event was lost. */
export default async function findMissingTrackers(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await findMissingTrackersWorkflow(container).run()
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-find-missing-trackers",
  schedule: "*/5 * * * *",
}
