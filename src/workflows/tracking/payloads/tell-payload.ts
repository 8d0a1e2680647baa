import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { orderCycleEvents } from "../../../types/events"

/**
 * Lets a kept webhook be taken in, after its courier has its answer. What no
 * subscriber takes in, the sweeper does.
 */
export async function tellPayload(
  container: MedusaContainer,
  id: string
): Promise<void> {
  try {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: orderCycleEvents.trackingPayloadReceived,
      data: { id },
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Tracking payload ${id} waits for its sweeper: ${(error as Error).message}`
      )
  }
}
