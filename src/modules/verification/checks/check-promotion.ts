import type { CheckOutcome } from "./check-outcome"
import {
  judgePromotion,
  type PromotionContext,
  type UsedPromotion,
} from "./judge-promotion"

export type PromotionFacts = PromotionContext & {
  promotions: UsedPromotion[]
}

/**
 * Gate `promotion`: did each promotion apply when the order was placed? Core
 * keeps a discount that expired before the order was completed. One finding
 * per promotion, with all that is wrong.
 */
export function checkPromotion(facts: PromotionFacts): CheckOutcome {
  return {
    check: "promotion",
    input: { ...facts },
    findings: facts.promotions.flatMap((promotion) => {
      const reasons = judgePromotion(promotion, facts)
      const { code, ends_at, applied, computed } = promotion
      return reasons.length
        ? [
            {
              code: "PROMO_INVALID" as const,
              subject: code,
              level: "block" as const,
              output: {
                reasons,
                ends_at,
                applied,
                computed,
                placed_at: facts.placed_at,
                currency_code: facts.currency_code,
              },
            },
          ]
        : []
    }),
  }
}
