import type { MedusaContainer } from "@medusajs/framework/types"
import type { PriceFacts } from "../../../modules/verification/checks/check-price"
import type { PromotionFacts } from "../../../modules/verification/checks/check-promotion"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { KnownOfOrder } from "./gather-facts"
import { metadataText } from "../order/metadata-text"
import type { OrderForReview } from "../order/order-for-review"
import { readPricedLines } from "./read-priced-lines"
import { readUsedPromotions } from "./read-used-promotions"
import { toPlacedAt } from "../order/to-placed-at"

type BoughtAt = { price: PriceFacts; promotion: PromotionFacts }

/**
 * Prices and promotions against which an order is judged: those of its first
 * review, as its findings keep them, for a price that rises next week is no
 * fault of the order. While it is held for one of them it is read again, so
 * that an edit ends the hold.
 */
export async function readBoughtAt(
  container: MedusaContainer,
  order: OrderForReview,
  { isKnown, held }: KnownOfOrder
): Promise<BoughtAt> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const options = await verification.getOptions()
  const kept = isKnown ? await readKept(verification, order.id) : {}
  const now = {
    price: () => readPrice(container, order, options),
    promotion: () => readPromotion(container, order, options),
  }
  return {
    price:
      (!held.includes("PRICE_CHANGED") && kept.price) || (await now.price()),
    promotion:
      (!held.includes("PROMO_INVALID") && kept.promotion) ||
      (await now.promotion()),
  }
}

async function readKept(
  verification: VerificationModuleService,
  orderId: string
): Promise<Partial<BoughtAt>> {
  const findings = await verification.listOrderFindings(
    { order_id: orderId, check: ["price", "promotion"], resolved_at: null },
    { select: ["check", "code", "input"] }
  )
  /** A check that failed to run kept nothing. */
  const inputOf = (check: string, part: string) =>
    findings.find((one) => one.check === check && part in one.input)?.input
  return {
    price: inputOf("price", "lines") as PriceFacts | undefined,
    promotion: inputOf("promotion", "promotions") as PromotionFacts | undefined,
  }
}

async function readPrice(
  container: MedusaContainer,
  order: OrderForReview,
  { price }: VerificationOptions
): Promise<PriceFacts> {
  const channel = metadataText(order.metadata, "order_cycle_channel") ?? ""
  const compares_all = price.compareCustom.includes(channel)
  return {
    currency_code: order.currency_code,
    tolerance_percent: price.tolerancePercent,
    compares_all,
    lines: await readPricedLines(container, order, compares_all),
  }
}

const readPromotion = async (
  container: MedusaContainer,
  order: OrderForReview,
  { promotion }: VerificationOptions
): Promise<PromotionFacts> => ({
  placed_at: toPlacedAt(order),
  currency_code: order.currency_code,
  grace_minutes: promotion.graceMinutes,
  promotions: await readUsedPromotions(container, order),
})
