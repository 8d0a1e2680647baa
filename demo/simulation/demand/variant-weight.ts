import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import { demandClasses } from "../catalogue/demand-classes"
import { historyDays } from "../settings"

/**
 * How strongly a variant is asked for on a day; 0 while it is not sold.
 *
 * @param age days before the reference date.
 * @param month 1 to 12, in the store's zone.
 */
export function variantWeight(
  variant: CatalogueVariant,
  age: number,
  month: number
): number {
  const { demand, popularity, stock_out } = variant
  const gone =
    (variant.sold_since_days !== null && age > variant.sold_since_days) ||
    (variant.sold_until_days !== null && age < variant.sold_until_days) ||
    (stock_out && age <= stock_out.from_days && age >= stock_out.to_days)
  if (gone) {
    return 0
  }
  return popularity * demandClasses[demand].weekly * shape(variant, age, month)
}

function shape(variant: CatalogueVariant, age: number, month: number): number {
  switch (variant.demand) {
    case "trending":
      return 0.3 + 1.5 * (1 - age / historyDays)
    case "seasonal":
      return season(variant.peak_month, month)
    case "dead":
      return Math.min(1, age / historyDays)
    default:
      return 1
  }
}

/** 3 in the peak month, 0.25 half a year away. */
function season(peak: number, month: number): number {
  const apart = Math.min((month - peak + 12) % 12, (peak - month + 12) % 12)
  return [3, 1.6, 0.7, 0.4, 0.3, 0.25, 0.25][apart]
}
