import { useTranslation } from "react-i18next"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"
import { useFormat } from "../../format/use-format"
import { CodeBadge } from "../../reconciliation/discrepancies/code-badge"
import { discrepancyText } from "../../reconciliation/discrepancies/discrepancy-text"
import { MoneyItem } from "./money-item"

/** What does not agree about the order's money. */
export const DiscrepancyItem = ({
  discrepancy,
}: {
  discrepancy: DiscrepancyRow
}) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <MoneyItem
      badge={<CodeBadge {...discrepancy} />}
      amount={format.money(discrepancy)}
    >
      {discrepancyText(discrepancy, t, format).says}
    </MoneyItem>
  )
}
