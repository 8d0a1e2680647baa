/** What Query gives for `variantForIntakeFields`. */
export type VariantForIntake = {
  id: string
  sku: string | null
  product: { title: string } | null
}

export const variantForIntakeFields = ["id", "sku", "product.title"]
