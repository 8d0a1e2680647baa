import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  type OrderForInvoice,
  orderForInvoiceFields,
} from "./order-for-invoice"
import { toInvoice } from "./to-invoice"

/**
 * What an order's invoice says.
 *
 * @throws MedusaError NOT_FOUND for no order, NOT_ALLOWED for a canceled one
 *   and for tax rates that PPN does not know.
 */
export async function gatherInvoice(
  container: MedusaContainer,
  orderId: string
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "order",
        fields: orderForInvoiceFields,
        filters: { id: orderId },
      },
      { throwIfKeyNotFound: true }
    )
  const order = data[0] as unknown as OrderForInvoice
  if (order.status === "canceled") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order #${order.display_id} is canceled and gets no invoice.`
    )
  }
  return toInvoice(order)
}
