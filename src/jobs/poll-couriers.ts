import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pollTrackersWorkflow } from "../workflows/tracking/workflows/poll-trackers"

/** Asks couriers about parcels that are due. */
export default async function pollCouriers(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await pollTrackersWorkflow(container).run()
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-poll-couriers",
  schedule: "*/30 * * * * *",
}
