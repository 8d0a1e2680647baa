import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import type { StoreIds } from "./store-ids"

/** The publishable key of a storefront that one may try. */
export async function createStorefrontKey(
  container: MedusaContainer,
  ids: StoreIds
): Promise<void> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: result[0].id, add: [ids.sales_channels.storefront] },
  })
}
