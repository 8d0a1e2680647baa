import type { MedusaContainer } from "@medusajs/framework/types"
import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"
import { channelCodes, channels } from "../orders/channels"
import type { StoreIds } from "./store-ids"

export async function createChannels(
  container: MedusaContainer,
  ids: StoreIds
): Promise<void> {
  const salesChannelsData = channelCodes.map((code) => ({
    id: ids.sales_channels[code],
    name: channels[code].name,
    metadata: { order_cycle_channel: code },
  }))
  await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData },
  })
}
