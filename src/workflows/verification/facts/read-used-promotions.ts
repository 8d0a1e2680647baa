import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { UsedPromotion } from "../../../modules/verification/checks/judge-promotion"
import { computePromotions } from "./compute-promotions"
import { currentAdjustments } from "../order/current-adjustments"
import type { OrderForReview } from "../order/order-for-review"
import { type KnownPromotion, promotionFields } from "./promotion-fields"
import { toRoundedMinor } from "../../../money/to-rounded-minor"

/** The promotions that took something off an order, as they are now. */
export async function readUsedPromotions(
  container: MedusaContainer,
  order: OrderForReview
): Promise<UsedPromotion[]> {
  const applied = sumByCode(order)
  if (!applied.size) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "promotion",
      fields: promotionFields,
      filters: { code: [...applied.keys()] },
    })
  const known = new Map<string, KnownPromotion>(
    (data as unknown as KnownPromotion[]).map((one) => [one.code, one])
  )
  const computed =
    known.size === applied.size
      ? await computePromotions(container, order.id, [...known.values()])
      : null
  return [...applied].map(([code, amount]) =>
    toUsed(code, amount, known.get(code), computed, order.currency_code)
  )
}

function sumByCode({ items, shipping_methods }: OrderForReview) {
  const sums = new Map<string, BigNumberInput>()
  for (const line of [...items, ...(shipping_methods ?? [])]) {
    for (const { code, raw_amount } of currentAdjustments(line)) {
      if (code) {
        sums.set(code, MathBN.add(sums.get(code) ?? 0, raw_amount))
      }
    }
  }
  return sums
}

function toUsed(
  code: string,
  amount: BigNumberInput,
  known: KnownPromotion | undefined,
  computed: Map<string, BigNumberInput> | null,
  currency: string
): UsedPromotion {
  const minor = (sum: BigNumberInput) => toRoundedMinor(sum, currency)
  const { starts_at, ends_at, budget } = known?.campaign ?? {}
  const iso = (time: Date | string | null | undefined) =>
    time ? new Date(time).toISOString() : null
  return {
    code,
    is_active: known?.status === "active",
    starts_at: iso(starts_at),
    ends_at: iso(ends_at),
    currency_code: known?.application_method?.currency_code ?? null,
    budget: budget ? toBudget(budget, minor(amount), minor) : null,
    applied: minor(amount).toString(),
    computed: computed ? minor(computed.get(code) ?? 0).toString() : null,
  }
}

/** Core counts an order's own use when the order is completed. */
function toBudget(
  budget: NonNullable<NonNullable<KnownPromotion["campaign"]>["budget"]>,
  applied: bigint,
  minor: (sum: BigNumberInput) => bigint
): UsedPromotion["budget"] {
  const { type, limit } = budget
  if (limit === null || (type !== "usage" && type !== "spend")) {
    return null
  }
  const used =
    type === "usage" ? BigInt(budget.used ?? 0) : minor(budget.used ?? 0)
  const own = type === "usage" ? 1n : applied
  return {
    type,
    limit: (type === "usage" ? BigInt(limit) : minor(limit)).toString(),
    used: (used > own ? used - own : 0n).toString(),
  }
}
