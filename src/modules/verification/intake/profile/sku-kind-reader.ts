import type { IntakeProfile, SkuKind } from "./intake-profile"

/**
 * Tells what an SKU stands for; goods, unless the channel's profile knows
 * better. The whole SKU comes before the longest prefix.
 */
export function skuKindReader({
  sku_kinds,
  sku_prefix_kinds,
}: Pick<IntakeProfile, "sku_kinds" | "sku_prefix_kinds">): (
  sku: string
) => SkuKind {
  const whole = new Map(Object.entries(sku_kinds))
  const prefixes = Object.entries(sku_prefix_kinds).sort(
    ([a], [b]) => b.length - a.length
  )
  return (sku) =>
    whole.get(sku) ??
    prefixes.find(([prefix]) => sku.startsWith(prefix))?.[1] ??
    "goods"
}
