import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CoreMoney, coreMoneyFields, type CorePayment } from "./core-money"

/** Reads an order's payments; call it under the order's lock. */
export async function readCoreMoney(
  container: MedusaContainer,
  orderId: string
): Promise<{ order: CoreMoney; payments: CorePayment[] }> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "order",
        fields: coreMoneyFields,
        filters: { id: orderId },
      },
      { throwIfKeyNotFound: true }
    )
  const order = data[0] as unknown as CoreMoney
  const payments = (order.payment_collections ?? []).flatMap(
    (collection) => collection?.payments ?? []
  )
  return { order, payments }
}
