import type { TFunction } from "i18next"
import type { ChangePlan } from "../../../src/types/change-plan"

/** What a change does to the money of an order, in words. */
export const moneyTexts = (
  { kind, money }: ChangePlan,
  t: TFunction<"order-cycle">,
  amount: (minor: string) => string
): string[] => [
  ...money.lines.map(({ title, quantity, amount_minor }) =>
    t("orderChange.line", { quantity, title, amount: amount(amount_minor) })
  ),
  ...(money.shipping === "0"
    ? []
    : [t("orderChange.shipping", { amount: amount(money.shipping) })]),
  money.due_before === money.due_after
    ? t("orderChange.dueStays", { amount: amount(money.due_after) })
    : t("orderChange.due", {
        before: amount(money.due_before),
        after: amount(money.due_after),
      }),
  money.refund === "0"
    ? t("orderChange.noRefund")
    : t(kind === "cancel" ? "orderChange.refundNow" : "orderChange.refund", {
        amount: amount(money.refund),
      }),
  ...(money.payouts.length > 1
    ? money.payouts.map((one) =>
        t("orderChange.payout", {
          payment: one.payment_id,
          amount: amount(one.amount_minor),
        })
      )
    : []),
]
