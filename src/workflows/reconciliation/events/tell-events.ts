import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { orderCycleEvents } from "../../../types/events"

/**
 * Lets kept events have their effects, after the provider has its answer.
 * What no subscriber applies, the sweeper does.
 */
export async function tellEvents(
  container: MedusaContainer,
  ids: string[]
): Promise<void> {
  try {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: orderCycleEvents.providerEventReceived,
      data: { ids },
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Provider events ${ids.join(", ")} wait for their sweeper: ${(error as Error).message}`
      )
  }
}
