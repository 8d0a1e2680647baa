import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { optOutSecret } from "./opt-out-secret"
import { readPublicUrl } from "./read-public-url"

export type MessageSettings = Awaited<ReturnType<typeof readMessageSettings>>

/** What of the shop's options and Medusa's configuration messages need. */
export async function readMessageSettings(container: MedusaContainer) {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { quietHours, publicPage, couriers } = await tracking.getOptions()
  return {
    quietHours,
    couriers,
    url: await readPublicUrl(container),
    publicPage,
    secret: await optOutSecret(container),
  }
}
