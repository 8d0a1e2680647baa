import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PricedLine } from "../../../modules/verification/checks/check-price"
import { metadataText } from "../order/metadata-text"
import type {
  OrderForReview,
  OrderItemForReview,
} from "../order/order-for-review"
import { toRoundedMinor } from "../../../money/to-rounded-minor"

type Price = { amount: string; is_tax_inclusive: boolean }

/**
 * An order's lines with their price on the list at this moment, for the
 * region, currency, customer and quantity of the order.
 */
export async function readPricedLines(
  container: MedusaContainer,
  order: OrderForReview,
  comparesAll: boolean
): Promise<PricedLine[]> {
  const ownSource = metadataText(order.metadata, "order_cycle_channel")
    ? ("channel" as const)
    : ("list" as const)
  const lines = order.items.map((item) => ({
    item,
    source: item.is_custom_price ? ("custom" as const) : ownSource,
  }))
  const compared = lines.filter(
    ({ source }) => comparesAll || source === "list"
  )
  const prices = await readPrices(
    container,
    order,
    compared.map(({ item }) => item)
  )
  return lines.map(({ item, source }) => ({
    line_id: item.id,
    title: item.title,
    unit_price: toRoundedMinor(
      item.raw_unit_price,
      order.currency_code
    ).toString(),
    current_price: comparable(prices.get(item.id), item),
    source,
  }))
}

/** A price with tax says nothing about one without. */
const comparable = (price: Price | undefined, item: OrderItemForReview) =>
  price && price.is_tax_inclusive === item.is_tax_inclusive
    ? price.amount
    : null

async function readPrices(
  container: MedusaContainer,
  order: OrderForReview,
  items: OrderItemForReview[]
): Promise<Map<string, Price>> {
  const priced = items.filter((item) => setOf(item))
  if (!priced.length) {
    return new Map()
  }
  const context = toContext(order)
  const quantities = [...new Set(priced.map(({ detail }) => detail.quantity))]
  const prices = new Map<string, Price>()
  for (const quantity of quantities) {
    const alike = priced.filter(({ detail }) => detail.quantity === quantity)
    const calculated = await container.resolve(Modules.PRICING).calculatePrices(
      { id: alike.flatMap((item) => setOf(item) ?? []) },
      {
        context: {
          ...context,
          quantity: Number(quantity),
        } as unknown as Record<string, BigNumberInput>,
      }
    )
    const bySet = new Map(calculated.map((price) => [price.id, price]))
    for (const item of alike) {
      const price = bySet.get(setOf(item) ?? "")
      if (price?.calculated_amount !== null && price !== undefined) {
        prices.set(item.id, {
          amount: toRoundedMinor(
            price.calculated_amount,
            order.currency_code
          ).toString(),
          is_tax_inclusive: Boolean(price.is_calculated_price_tax_inclusive),
        })
      }
    }
  }
  return prices
}

const setOf = ({ variant }: OrderItemForReview) => variant?.price_set_id

/** As core asks for the prices of a cart. */
const toContext = ({
  currency_code,
  region_id,
  customer_group_ids: groups = [],
}: OrderForReview) => ({
  currency_code,
  ...(region_id && { region_id }),
  ...(groups.length && { customer: { groups: groups.map((id) => ({ id })) } }),
})
