import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { IntakeReport } from "../../src/types/intake"
import { useFormat } from "../format/use-format"
import { PanelSection } from "../order/panel-section"
import { CodeCounts } from "./code-counts"
import { RejectTable } from "./reject-table"

const rowCounts = ["total", "accepted", "rejected"] as const

const orderCounts = [
  "total",
  "accepted",
  "updated",
  "unchanged",
  "rejected",
  "held",
] as const

/** What importing the file would come to; nothing was written. */
export const CheckResult = ({ report }: { report: IntakeReport }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const counted = <Name extends string>(
    names: readonly Name[],
    counts: Record<Name, number>
  ) =>
    names
      .map(
        (name) => `${t(`intakeCount.${name}`)} ${format.whole(counts[name])}`
      )
      .join(" · ")
  return (
    <>
      <PanelSection title={t("intake.checked")}>
        <Text size="small">
          {t("intake.rowCounts", { counts: counted(rowCounts, report.rows) })}
        </Text>
        <Text size="small">
          {t("intake.orderCounts", {
            counts: counted(orderCounts, report.orders),
          })}
        </Text>
        {report.money.map(({ currency, total }) => (
          <Text key={currency} size="small">
            {t("intake.total", {
              amount: format.money({
                amount_minor: total,
                currency_code: currency.toLowerCase(),
              }),
            })}
          </Text>
        ))}
      </PanelSection>
      <CodeCounts
        title={t("intake.rejectedBy")}
        counts={report.rejected_by_reason}
      />
      <CodeCounts title={t("intake.heldBy")} counts={report.held_by_reason} />
      <CodeCounts title={t("intake.warnings")} counts={report.warnings} />
      {report.rejects.length > 0 && (
        <RejectTable
          rejects={report.rejects}
          omitted={report.rejects_omitted}
        />
      )}
    </>
  )
}
