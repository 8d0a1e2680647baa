import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"

/**
 * What opt-outs are signed and hashed with: the option tracking.encryptionKey,
 * else Medusa's cookie secret.
 *
 * @returns null: there is neither, and nobody can opt out.
 */
export async function optOutSecret(
  container: MedusaContainer
): Promise<string | null> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { encryptionKey } = await tracking.getOptions()
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  return encryptionKey ?? projectConfig.http.cookieSecret ?? null
}
