/** `Cup, blue`: product and variant, but not the name twice. */
export function toLineTitle({
  title,
  product_title,
  variant_title,
}: {
  title: string
  product_title: string | null
  variant_title: string | null
}): string {
  const product = product_title ?? title
  return variant_title && variant_title !== product
    ? `${product}, ${variant_title}`
    : product
}
