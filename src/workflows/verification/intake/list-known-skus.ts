import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"

/** The SKUs of these orders that a variant of the shop has. */
export async function listKnownSkus(
  container: MedusaContainer,
  orders: IntakeOrder[]
): Promise<Set<string>> {
  const skus = new Set(
    orders.flatMap(({ lines }) =>
      lines.filter(({ kind }) => kind === "goods").map(({ sku }) => sku)
    )
  )
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: ["sku"],
      filters: { sku: [...skus] },
    })
  return new Set(data.map(({ sku }) => sku ?? ""))
}
