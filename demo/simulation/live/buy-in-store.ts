import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { StoreIds } from "../platform/store-ids"
import type { LiveOrder } from "./live-order"
import { toAddress } from "./to-address"
import { toOrderMetadata } from "./to-order-metadata"

/**
 * Buys as a customer does: cart, shipping, authorised payment, completion,
 * which reserves the stock.
 *
 * @returns the order's id.
 */
export async function buyInStore(
  container: MedusaContainer,
  store: StoreIds,
  order: LiveOrder
): Promise<string> {
  const address = toAddress(order)
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: store.regions.idr,
      sales_channel_id: store.sales_channels[order.channel],
      currency_code: "idr",
      email: order.customer.email,
      shipping_address: address,
      billing_address: address,
      items: order.lines.map(({ variant, quantity }) => ({
        variant_id: variant.variant_id,
        quantity,
      })),
      metadata: toOrderMetadata(order),
    },
  })
  await addShippingMethodToCartWorkflow(container).run({
    input: {
      cart_id: cart.id,
      options: [{ id: store.shipping_options[order.shipping_option] }],
    },
  })
  await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  })
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "cart",
      fields: ["payment_collection.id"],
      filters: { id: cart.id },
    })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: data[0].payment_collection?.id as string,
      provider_id: "pp_system_default",
    },
  })
  const { result } = await completeCartWorkflow(container).run({
    input: { id: cart.id },
  })
  return result.id
}
