import type { IntakeProfile, SkuKind } from "./intake-profile"

/** What an SKU stands for; goods, unless the channel's profile knows better. */
export function kindOfSku(sku: string, profile: IntakeProfile): SkuKind {
  if (Object.hasOwn(profile.sku_kinds, sku)) {
    return profile.sku_kinds[sku]
  }
  for (const prefix in profile.sku_prefix_kinds) {
    if (sku.startsWith(prefix)) {
      return profile.sku_prefix_kinds[prefix]
    }
  }
  return "goods"
}
