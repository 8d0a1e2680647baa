import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../../src/modules/tracking/service"
import { polledAccounts } from "./polled-accounts"

/**
 * Connects the five vendors, as the simulator plays them.
 *
 * @param base_url where it answers.
 */
export async function openSimulatedAccounts(
  container: MedusaContainer,
  base_url: string
): Promise<void> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  for (const { provider_id, couriers } of polledAccounts) {
    await tracking.openAccount({
      name: provider_id,
      provider_id,
      couriers: [...couriers],
      secret: null,
      api_key: "key",
      options: { base_url },
      time_zone: null,
      rps: 10_000,
    })
  }
}
