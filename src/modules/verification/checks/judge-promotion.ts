/** A promotion that an order used; money in minor units. */
export type UsedPromotion = {
  code: string
  is_active: boolean
  /** ISO 8601 with offset; null without a bound. */
  starts_at: string | null
  ends_at: string | null
  /** null: the promotion counts in any currency. */
  currency_code: string | null
  /** The campaign's budget; `used` is without this order. */
  budget: { type: "usage" | "spend"; limit: string; used: string } | null
  /** What the order took off. */
  applied: string
  /** What the promotion takes off by its rules; null when unknown. */
  computed: string | null
}

export type PromotionContext = {
  /** ISO 8601 with offset. */
  placed_at: string
  currency_code: string
  /** Minutes after its end in which an order may still use a promotion. */
  grace_minutes: number
}

export type PromotionFault =
  | "INACTIVE"
  | "NOT_STARTED"
  | "ENDED"
  | "BUDGET_USED"
  | "CURRENCY_DIFFERS"
  | "AMOUNT_DIFFERS"

const MINUTE = 60 * 1000

/** All that is wrong with a promotion's use in an order. */
export function judgePromotion(
  promotion: UsedPromotion,
  { placed_at, currency_code, grace_minutes }: PromotionContext
): PromotionFault[] {
  const { starts_at, ends_at, computed } = promotion
  const placed = Date.parse(placed_at)
  const faults: [boolean, PromotionFault][] = [
    [!promotion.is_active, "INACTIVE"],
    [starts_at !== null && placed < Date.parse(starts_at), "NOT_STARTED"],
    [
      ends_at !== null && placed > Date.parse(ends_at) + grace_minutes * MINUTE,
      "ENDED",
    ],
    [isUsedUp(promotion), "BUDGET_USED"],
    [
      promotion.currency_code !== null &&
        promotion.currency_code.toLowerCase() !== currency_code.toLowerCase(),
      "CURRENCY_DIFFERS",
    ],
    [
      computed !== null && BigInt(computed) !== BigInt(promotion.applied),
      "AMOUNT_DIFFERS",
    ],
  ]
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault)
}

function isUsedUp({ budget, applied }: UsedPromotion): boolean {
  if (!budget) {
    return false
  }
  const own = budget.type === "usage" ? 1n : BigInt(applied)
  return BigInt(budget.used) + own > BigInt(budget.limit)
}
