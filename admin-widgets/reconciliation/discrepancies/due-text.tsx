import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"
import { useFormat } from "../../format/use-format"

type DueTextProps = Pick<DiscrepancyRow, "due_at" | "state" | "snoozed_until">

/** Until when it is to be resolved; red once that is past. */
export const DueText = ({ due_at, state, snoozed_until }: DueTextProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  if (state === "snoozed" && snoozed_until) {
    return t("discrepancies.waitsUntil", { time: format.moment(snoozed_until) })
  }
  if (!due_at || state === "resolved") {
    return t("none")
  }
  const isOverdue = Date.parse(due_at) < Date.now()
  return (
    <Text size="small" className={isOverdue ? "text-ui-fg-error" : undefined}>
      {t(isOverdue ? "discrepancies.overdue" : "discrepancies.due", {
        time: format.shortMoment(due_at),
      })}
    </Text>
  )
}
