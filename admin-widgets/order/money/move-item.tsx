import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderMoveRow } from "../../../src/types/reconciliation/order-money"
import { useFormat } from "../../format/use-format"
import { MoneyItem } from "./money-item"

/** A capture or refund of core. */
export const MoveItem = ({ move }: { move: OrderMoveRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <MoneyItem
      badge={
        move.withdrawn_at && (
          <Badge size="2xsmall" color="red">
            {t("orderMoney.withdrawn")}
          </Badge>
        )
      }
      amount={format.money(move)}
    >
      {`${t(`orderMoney.${move.kind}`)} · ${format.moment(move.at)}`}
    </MoneyItem>
  )
}
