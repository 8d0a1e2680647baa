import type {
  BigNumberInput,
  ComputeActionContext,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  Modules,
  pickValueFromObject,
} from "@medusajs/framework/utils"
import type { KnownPromotion } from "./promotion-fields"

/** As core asks for a cart's promotions, of the order that it became. */
const contextFields = [
  "id",
  "email",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "subtotal",
  "item_subtotal",
  "item_total",
  "total",
  "region.*",
  "items.*",
  "items.product.id",
  "items.product.is_giftcard",
  "items.product.collection_id",
  "items.product.categories.id",
  "items.product.tags.id",
  "items.product.type_id",
  "items.variant.id",
  "items.variant.product.id",
  "shipping_address.*",
  "shipping_methods.*",
  "customer.*",
  "customer.groups.*",
]

/**
 * What promotions take off an order by their own rules, computed by core.
 *
 * @returns sums by code in main units; null where a promotion is not active
 *   now or asks for something that the order does not tell, so that nobody can
 *   say.
 */
export async function computePromotions(
  container: MedusaContainer,
  orderId: string,
  promotions: KnownPromotion[]
): Promise<Map<string, BigNumberInput> | null> {
  const now = new Date()
  if (!promotions.every((promotion) => isRunning(promotion, now))) {
    return null
  }
  const {
    data: [order],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: contextFields,
    filters: { id: orderId },
  })
  if (!promotions.every((promotion) => isTold(promotion, order))) {
    return null
  }
  const actions = await container.resolve(Modules.PROMOTION).computeActions(
    promotions.map(({ code }) => code),
    order as unknown as ComputeActionContext,
    { prevent_auto_promotions: true, skip_usage_limit_checks: true }
  )
  const sums = new Map<string, BigNumberInput>()
  for (const action of actions) {
    if (
      action.action === "addItemAdjustment" ||
      action.action === "addShippingMethodAdjustment"
    ) {
      const known = sums.get(action.code) ?? 0
      sums.set(action.code, MathBN.add(known, action.amount))
    }
  }
  return sums
}

const isRunning = ({ status, campaign }: KnownPromotion, now: Date) =>
  status === "active" &&
  (!campaign?.starts_at || new Date(campaign.starts_at) <= now) &&
  (!campaign?.ends_at || new Date(campaign.ends_at) >= now)

function isTold(
  { rules, application_method: method }: KnownPromotion,
  order: object
) {
  const ofLines = [
    ...(method?.target_rules ?? []),
    ...(method?.buy_rules ?? []),
  ]
  const lines =
    method?.target_type === "shipping_methods"
      ? (order as { shipping_methods?: object[] }).shipping_methods
      : (order as { items?: object[] }).items
  const isKnown = (attribute: string, from: object) => {
    const value = pickValueFromObject(attribute, from)
    return value !== undefined && value !== null
  }
  return (
    (rules ?? []).every(({ attribute }) => isKnown(attribute, order)) &&
    ofLines.every(({ attribute }) =>
      (lines ?? []).some((line) =>
        isKnown(attribute.replace(/^(items|shipping_methods)\./, ""), line)
      )
    )
  )
}
