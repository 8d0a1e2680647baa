import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderMoneyMatchRow } from "../../../src/types/reconciliation/order-money"
import { useFormat } from "../../format/use-format"
import { MoneyItem } from "./money-item"

/** A statement line that pays the order, or did. */
export const MatchItem = ({ match }: { match: OrderMoneyMatchRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { line, rule, state, allocated_minor, currency_code } = match
  return (
    <MoneyItem
      badge={
        state === "undone" && (
          <Badge size="2xsmall" color="red">
            {t("orderMoney.undone")}
          </Badge>
        )
      }
      amount={format.money({ amount_minor: allocated_minor, currency_code })}
    >
      {t("orderMoney.match", {
        day: format.day(line.booked_on),
        account: line.account_name,
        rule: t([`matchRule.${rule}`, "none"]),
      })}
    </MoneyItem>
  )
}
