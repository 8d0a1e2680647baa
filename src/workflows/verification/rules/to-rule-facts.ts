import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { DateTime } from "luxon"
import type { VerificationOptions } from "../../../modules/verification/options"
import type {
  LineFactValues,
  RuleFacts,
} from "../../../modules/verification/rules/facts"
import { addressField } from "../order/address-field"
import { metadataText } from "../order/metadata-text"
import { toPlacedAt } from "../order/to-placed-at"
import { toRoundedMinor } from "../../../money/to-rounded-minor"
import { toTotalMinor } from "../order/to-total-minor"
import type { RuleOrder } from "./rule-order"
import { zoneOfChannel } from "./zone-of-channel"

/** What only other orders tell of one; null: nobody knows, or nobody asked. */
export type RuleSurroundings = {
  /** Accepted orders in (t - 24 h, t], this one included. */
  orders_24h: number | null
  /** Id of the order that it seems to repeat. */
  duplicate_of: string | null
}

/**
 * What rules may ask of an order of core. Totals are what core charges before
 * credit lines; goods and charges are prices times quantities, before
 * discounts and in the prices' own terms of tax. A line of no variant is
 * `custom`; delivery is a charge and no line.
 *
 * @param around read only where a rule asks for it.
 */
export function toRuleFacts(
  order: RuleOrder,
  around: RuleSurroundings,
  options: VerificationOptions
): RuleFacts {
  const { currency_code, items, metadata, shipping_methods } = order
  const money = (amount: BigNumberInput) => ({
    minor: toRoundedMinor(amount, currency_code),
    currency: currency_code.toUpperCase(),
  })
  const sum = (amounts: BigNumberInput[]) =>
    money(amounts.reduce<BigNumberInput>((a, b) => MathBN.add(a, b), 0))
  const channel = metadataText(metadata, "order_cycle_channel")
  const placed = DateTime.fromISO(toPlacedAt(order), {
    zone: zoneOfChannel(channel, options),
  })
  const isPresent =
    order.customer_id ??
    metadataText(metadata, "order_cycle_customer") ??
    order.email ??
    addressField(order, "phone")
  return {
    order: {
      "order.total": {
        minor: toTotalMinor(order),
        currency: currency_code.toUpperCase(),
      },
      "order.goods_total": sum(
        items.map((item) =>
          MathBN.mult(item.raw_unit_price, item.detail.raw_quantity)
        )
      ),
      "order.charges_total": sum(
        (shipping_methods ?? []).map(({ raw_amount }) => raw_amount)
      ),
      "order.country":
        addressField(order, "country_code")?.toUpperCase() ?? null,
      "order.channel": channel,
      "order.currency": currency_code.toUpperCase(),
      "order.payment_method": toMethod(order, options.money),
      "order.duplicate_of": around.duplicate_of,
      "order.line_count": items.length,
      "order.hour": placed.hour,
      "order.weekday": placed.weekday,
      "customer.present": Boolean(isPresent),
      "customer.orders_24h": around.orders_24h,
    },
    lines: items.map((item): LineFactValues => ({
      "line.sku": item.variant_sku ?? null,
      "line.kind": item.variant_id ? "goods" : "custom",
      "line.quantity": Number(item.detail.quantity),
      "line.unit_price": money(item.raw_unit_price),
    })),
  }
}

/** In the channel's own word; else by the payment's provider. */
function toMethod(
  { metadata, payment_collections }: RuleOrder,
  { providers, defaultPaymentKind }: VerificationOptions["money"]
): string {
  const named = metadataText(metadata, "order_cycle_payment_method")
  const listed = (payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .map(({ provider_id }) => providers[provider_id])
    .find((kind) => kind !== undefined)
  return named?.toLowerCase() ?? listed ?? defaultPaymentKind
}
