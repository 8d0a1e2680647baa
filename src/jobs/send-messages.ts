import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sendTrackingMessagesWorkflow } from "../workflows/tracking/workflows/send-tracking-messages"

/** Sends customers the messages about parcels that are due. */
export default async function sendMessages(container: MedusaContainer) {
  await container.resolve(Modules.LOCKING).execute(
    config.name,
    async () => {
      await sendTrackingMessagesWorkflow(container).run({
        input: { now: new Date().toISOString() },
      })
    },
    { timeout: 5 }
  )
}

export const config = {
  name: "order-cycle-send-messages",
  schedule: "* * * * *",
}
