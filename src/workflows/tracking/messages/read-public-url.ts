import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

/**
 * Where the plugin's public pages are: the option tracking.publicUrl, else the
 * backend's address; null: neither is known.
 */
export async function readPublicUrl(
  container: MedusaContainer
): Promise<string | null> {
  const { publicUrl } = await container
    .resolve<TrackingModuleService>(TRACKING_MODULE)
    .getOptions()
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const backend = admin?.backendUrl ?? ""
  return (
    publicUrl ??
    (/^https?:\/\//.test(backend) ? backend.replace(/\/+$/, "") : null)
  )
}
