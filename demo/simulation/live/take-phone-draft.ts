import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { takeDraftOrderWorkflow } from "../../../src/workflows"
import { deskStaff } from "../orders/staff"
import type { StoreIds } from "../platform/store-ids"
import type { LiveOrder } from "./live-order"
import { toAddress } from "./to-address"

/** Somebody is on the phone: a draft that lacks its delivery and its terms. */
export async function takePhoneDraft(
  container: MedusaContainer,
  store: StoreIds,
  like: LiveOrder
): Promise<void> {
  const address = toAddress(like)
  const { result } = await createOrderWorkflow(container).run({
    input: {
      // As core's own route makes one; the workflow's type does not know it.
      ...({ status: "draft", is_draft_order: true } as object),
      region_id: store.regions.idr,
      sales_channel_id: store.sales_channels.phone,
      currency_code: "idr",
      email: like.customer.email,
      shipping_address: address,
      billing_address: address,
      items: like.lines.map(({ variant }) => ({
        variant_id: variant.variant_id,
        title: variant.product_title,
        quantity: 1,
        unit_price: Number(variant.price_minor.idr / 100n),
        is_tax_inclusive: true,
      })),
    },
  })
  await takeDraftOrderWorkflow(container).run({
    input: {
      order_id: result.id,
      channel: "phone",
      caller: address.phone,
      actor: deskStaff[0],
    },
  })
}
