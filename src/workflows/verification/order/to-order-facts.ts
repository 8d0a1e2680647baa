import { checkAddress } from "../../../modules/verification/checks/check-address"
import { checkIntake } from "../../../modules/verification/checks/check-intake"
import { checkMoney } from "../../../modules/verification/checks/check-money"
import {
  checkStock,
  type StockNeed,
} from "../../../modules/verification/checks/check-stock"
import type { Check } from "../../../modules/verification/checks/run-checks"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { OrderFacts } from "../../../modules/verification/review/order-facts"
import type { OrderForReview } from "./order-for-review"
import { toAddressFacts } from "./to-address-facts"
import { toIntakeFacts } from "./to-intake-facts"
import { toMoneyFacts } from "./to-money-facts"

/** An order of core as its review judges it. */
export function toOrderFacts(
  order: OrderForReview,
  needs: StockNeed[],
  options: VerificationOptions
): OrderFacts {
  const { metadata, items } = order
  const isDelivered =
    items.length > 0 &&
    items.every(
      ({ detail }) =>
        Number(detail.quantity) > 0 &&
        Number(detail.delivered_quantity) >= Number(detail.quantity)
    )
  return {
    order_id: order.id,
    display_id: order.display_id,
    channel: text(metadata?.order_cycle_channel),
    version: order.version,
    currency_code: order.currency_code,
    placed_at:
      time(metadata?.order_cycle_placed_at) ??
      new Date(order.created_at).toISOString(),
    promised_ship_at: time(metadata?.order_cycle_promised_ship_at),
    promised_deliver_at: time(metadata?.order_cycle_promised_deliver_at),
    is_canceled: order.status === "canceled",
    is_done: ["completed", "archived"].includes(order.status) || isDelivered,
    is_gone: items.some(({ detail }) => Number(detail.shipped_quantity) > 0),
    checks: toChecks(order, needs, options),
  }
}

const toChecks = (
  order: OrderForReview,
  needs: StockNeed[],
  { address, money, stock }: VerificationOptions
): Check[] => [
  {
    check: "intake",
    onFail: "hold",
    run: () => checkIntake(toIntakeFacts(order)),
  },
  {
    check: "address",
    onFail: address.onFail,
    run: () => checkAddress(toAddressFacts(order), address.required),
  },
  {
    check: "money",
    onFail: money.onFail,
    run: () => checkMoney(toMoneyFacts(order, money)),
  },
  {
    check: "stock",
    onFail: stock.onFail,
    run: () => checkStock(needs),
  },
]

const text = (value: unknown) => (typeof value === "string" ? value : null)

/** What is no time was not said. */
const time = (value: unknown) => {
  const at = new Date(text(value) ?? Number.NaN)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
