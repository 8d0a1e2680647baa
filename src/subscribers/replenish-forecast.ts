import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { orderCycleEvents } from "../types/events"
import { replenishWorkflow } from "../workflows/replenishment/workflows/replenish"

/** The job of the same lock finds a forecast whose event was lost. */
export default async function replenishForecast({ container }: SubscriberArgs) {
  await container
    .resolve(Modules.LOCKING)
    .execute(["order-cycle-replenish"], () =>
      replenishWorkflow(container).run()
    )
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.forecastPublished,
  context: { subscriberId: "order-cycle-replenish-forecast" },
}
