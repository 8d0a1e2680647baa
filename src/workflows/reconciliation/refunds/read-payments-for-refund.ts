import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type PaymentForRefund,
  paymentForRefundFields,
} from "./payment-for-refund"

/** Core's payments of an order with what they took and gave back. */
export async function readPaymentsForRefund(
  container: MedusaContainer,
  orderId: string
): Promise<PaymentForRefund[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "order",
        fields: paymentForRefundFields.map(
          (field) => `payment_collections.payments.${field}`
        ),
        filters: { id: orderId },
      },
      { throwIfKeyNotFound: true }
    )
  const collections = (data[0].payment_collections ?? []) as unknown as ({
    payments: PaymentForRefund[] | null
  } | null)[]
  return collections.flatMap((collection) => collection?.payments ?? [])
}
