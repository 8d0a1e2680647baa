/** What Query gives for `variantForIntakeFields`. */
export type VariantForIntake = {
  id: string
  sku: string | null
  title?: string | null
  product: {
    title: string
    id?: string
    handle?: string | null
    thumbnail?: string | null
    shipping_profile?: { id: string } | null
  } | null
}

export const variantForIntakeFields = [
  "id",
  "sku",
  "title",
  "product.id",
  "product.title",
  "product.handle",
  "product.thumbnail",
  "product.shipping_profile.id",
]
