import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refreshLaneStatsWorkflow } from "../workflows/tracking/workflows/refresh-lane-stats"

/** Measures every night how long parcels take on each lane. */
export default async function refreshLanes(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await refreshLaneStatsWorkflow(container).run()
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-refresh-lanes",
  schedule: "20 2 * * *",
}
