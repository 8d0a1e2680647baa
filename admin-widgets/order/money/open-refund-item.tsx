import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OpenRefundRow } from "../../../src/types/reconciliation/order-money"
import { useFormat } from "../../format/use-format"
import { MoneyItem } from "./money-item"

/** A refund that was asked for, and whose end is not known. */
export const OpenRefundItem = ({ refund }: { refund: OpenRefundRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const isUnknown = refund.state === "unknown"
  return (
    <MoneyItem
      badge={
        <StatusBadge color={isUnknown ? "red" : "blue"}>
          {t(
            isUnknown ? "orderMoney.refundUnknown" : "orderMoney.refundPlanned"
          )}
        </StatusBadge>
      }
      amount={format.money(refund)}
    >
      {format.moment(refund.created_at)}
    </MoneyItem>
  )
}
