import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"
import { refuseOrder } from "./refuse-order"
import {
  type VariantForIntake,
  variantForIntakeFields,
} from "./variant-for-intake"

/**
 * The variants of an order's goods, by SKU.
 *
 * @throws MedusaError with code SKU_UNKNOWN when one is not there any more.
 */
export async function findVariants(
  container: MedusaContainer,
  { lines }: IntakeOrder
): Promise<Map<string, VariantForIntake>> {
  const skus = lines
    .filter(({ kind }) => kind === "goods")
    .map(({ sku }) => sku)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: variantForIntakeFields,
      filters: { sku: [...new Set(skus)] },
    })
  const variants = new Map(
    (data as VariantForIntake[]).map((variant) => [variant.sku ?? "", variant])
  )
  const missing = skus.find((sku) => !variants.has(sku))
  return missing === undefined
    ? variants
    : refuseOrder(
        "SKU_UNKNOWN",
        `The variant ${missing} was removed from the shop: create it again, ` +
          "and import the file again."
      )
}
