/**
 * What was ordered, in one text: quantities by SKU, however they are spread
 * over lines. Null for an order of no goods.
 */
export function goodsKey(
  lines: { sku: string; quantity: number }[]
): string | null {
  const quantities = new Map<string, number>()
  for (const { sku, quantity } of lines) {
    quantities.set(sku, (quantities.get(sku) ?? 0) + quantity)
  }
  return quantities.size
    ? JSON.stringify([...quantities].sort(([a], [b]) => (a < b ? -1 : 1)))
    : null
}
