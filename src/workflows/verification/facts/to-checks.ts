import { checkAddress } from "../../../modules/verification/checks/check-address"
import { checkCod } from "../../../modules/verification/checks/check-cod"
import { checkCredit } from "../../../modules/verification/checks/check-credit"
import { checkDuplicate } from "../../../modules/verification/checks/check-duplicate"
import { checkIntake } from "../../../modules/verification/checks/check-intake"
import { checkMoney } from "../../../modules/verification/checks/check-money"
import { checkPrice } from "../../../modules/verification/checks/check-price"
import { checkPromotion } from "../../../modules/verification/checks/check-promotion"
import { checkRisk } from "../../../modules/verification/checks/check-risk"
import { checkStock } from "../../../modules/verification/checks/check-stock"
import { checkTotals } from "../../../modules/verification/checks/check-totals"
import { onFailFor } from "../../../modules/verification/checks/on-fail-for"
import type { StockFacts } from "../../../modules/verification/checks/stock-facts"
import type { Check } from "../../../modules/verification/checks/run-checks"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { GatheredFacts } from "./gather-facts"
import type { OrderForReview } from "../order/order-for-review"
import { toAddressFacts } from "./to-address-facts"
import { toCodFacts } from "./to-cod-facts"
import { toCreditFacts } from "./to-credit-facts"
import { toIntakeFacts } from "./to-intake-facts"
import { toMoneyFacts } from "./to-money-facts"
import { toRiskFacts } from "./to-risk-facts"
import { toTotalsFacts } from "./to-totals-facts"

/**
 * The checks of an order, in the order of the gates. Facts are put together
 * when a check runs, so that what cannot be told fails that check alone.
 */
export function toChecks(
  order: OrderForReview,
  stock: StockFacts,
  gathered: GatheredFacts,
  options: VerificationOptions,
  channel: string | null
): Check[] {
  const money: Check = {
    check: "money",
    onFail: onFailFor(options.money, channel),
    run: () =>
      checkMoney({
        ...toMoneyFacts(order, options.money),
        ...(gathered.confirmed && { confirmed: gathered.confirmed }),
        is_canceled: order.status === "canceled",
      }),
  }
  const { identity, around, price, promotion } = gathered
  if (!around || !price || !promotion) {
    return [money]
  }
  const check = (
    name: Exclude<Check["check"], "intake">,
    run: Check["run"]
  ): Check => ({
    check: name,
    onFail: onFailFor(options[name], channel),
    run,
  })
  return [
    {
      check: "intake",
      onFail: "hold",
      run: () => checkIntake(toIntakeFacts(order)),
    },
    check("duplicate", () =>
      checkDuplicate({ placed_at: identity.placed_at, twin: around.twin })
    ),
    check("risk", () => checkRisk(toRiskFacts(order, around))),
    check("address", () =>
      checkAddress(toAddressFacts(order, gathered), options.address.required)
    ),
    check("price", () => checkPrice(price)),
    check("promotion", () => checkPromotion(promotion)),
    check("totals", () => checkTotals(toTotalsFacts(order))),
    money,
    check("cod", () => checkCod(toCodFacts(order, around, options))),
    check("credit", () => checkCredit(toCreditFacts(order, around, options))),
    check("stock", () => checkStock(stock)),
  ]
}
