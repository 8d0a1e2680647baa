import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { watchParcelsWorkflow } from "../workflows/tracking/workflows/watch-parcels"

/** Opens and closes the alerts that time brings about. */
export default async function watchParcels(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await watchParcelsWorkflow(container).run({ input: {} })
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-watch-parcels",
  schedule: "*/15 * * * *",
}
