import { DateTime } from "luxon"
import type { ReconciliationOptions } from "../../../modules/reconciliation/options"
import { referenceCode } from "../../../modules/reconciliation/reference/reference-code"
import type { WantedCode } from "../../../modules/reconciliation/storage/transfer-codes/assign-transfer-code"
import { toMinorUnits } from "../../../money/to-minor-units"
import type { OrderMoney } from "../items/order-money"
import { suffixStep } from "./suffix-step"

/**
 * What an order's buyer is to be told, but for the suffix, which the database
 * finds.
 *
 * @param account where the buyer pays.
 * @throws Error when the order's amount cannot be read.
 */
export function toWantedCode(
  order: OrderMoney,
  account: { id: string; time_zone: string },
  {
    referencePrefix,
    transferCodes: { amounts, validDays, reuseDays, mail },
  }: Pick<ReconciliationOptions, "referencePrefix" | "transferCodes">,
  now: Date
): WantedCode {
  const currency_code = order.currency_code.toLowerCase()
  const base = toMinorUnits(order.total, currency_code)
  const end = DateTime.fromJSDate(now, { zone: account.time_zone })
    .plus({ days: validDays })
    .endOf("day")
  return {
    order_id: order.id,
    account_id: account.id,
    code: referenceCode(referencePrefix, order.display_id),
    currency_code,
    base_minor: base.toString(),
    step_minor: (base > 0n
      ? suffixStep(currency_code, amounts)
      : 0n
    ).toString(),
    valid_to: end.toJSDate().toISOString(),
    reuse_days: reuseDays,
    is_told: mail,
  }
}
