import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { useFormat } from "../format/use-format"

/** As of when, over which period and currency, and from how many. */
export const ReportFacts = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { from, to, currency } = report.parameters
  const facts = [
    t("facts.asOf", { time: format.moment(report.as_of) }),
    from || to
      ? t("facts.period", {
          from: from ? format.day(from) : t("facts.start"),
          to: to ? format.day(to) : t("facts.today"),
        })
      : t("facts.allTime"),
    currency?.toUpperCase(),
    t("facts.n", { n: format.whole(report.n) }),
  ].filter(Boolean)
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {facts.join(" · ")}
    </Text>
  )
}
