import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { optOutSecret } from "./opt-out-secret"

export type MessageSettings = Awaited<ReturnType<typeof readMessageSettings>>

/** What of the shop's options and Medusa's configuration messages need. */
export async function readMessageSettings(container: MedusaContainer) {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { quietHours, publicUrl, publicPage, couriers } =
    await tracking.getOptions()
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const backend = admin?.backendUrl ?? ""
  const url =
    publicUrl ??
    (/^https?:\/\//.test(backend) ? backend.replace(/\/+$/, "") : null)
  return {
    quietHours,
    couriers,
    url,
    publicPage,
    secret: await optOutSecret(container),
  }
}
