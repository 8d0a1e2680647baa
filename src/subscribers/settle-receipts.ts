import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderCycleEvents } from "../types/events"
import { settleReceiptsWorkflow } from "../workflows/documents/workflows/settle-receipts"

/** Proven money gets its receipt; what is not proven any more loses it. */
export default async function settleReceipts({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  const { result } = await settleReceiptsWorkflow(container).run({
    input: { match_id: data.id, actor: "system" },
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const failure of result.failures) {
    logger.error(failure)
  }
}

export const config: SubscriberConfig = {
  event: [orderCycleEvents.matchConfirmed, orderCycleEvents.matchUndone],
  context: { subscriberId: "order-cycle-settle-receipts" },
}
