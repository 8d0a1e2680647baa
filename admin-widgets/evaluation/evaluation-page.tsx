import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useStoreZone } from "../format/use-store-zone"
import { PageHeader } from "../reports/page-header"
import { WarehouseGate } from "../reports/warehouse-gate"
import { evaluationPeriod, periodWeeks } from "./evaluation-period"
import { type EvaluationView, evaluationViews } from "./evaluation-views"
import { MonthlyReportMenu } from "./monthly-report-menu"
import { PeriodSelect } from "./period-select"
import { ViewTabs } from "./view-tabs"

/** How well, and how cheaply, the shop handles its orders. */
export const EvaluationPage = () => {
  const { t } = useTranslation("order-cycle")
  const zone = useStoreZone()
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get("weeks"))
  const weeks = periodWeeks.find((length) => length === asked) ?? 13
  const named = search.get("view") ?? ""
  const view = named in evaluationViews ? (named as EvaluationView) : "overview"
  const period = useMemo(
    () => evaluationPeriod(weeks, new Date(), zone),
    [weeks, zone]
  )
  const show = (change: { view?: string; weeks?: number }) =>
    setSearch(
      { view, ...change, weeks: String(change.weeks ?? weeks) },
      { replace: true }
    )
  const View = evaluationViews[view]
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("evaluation.title")} hint={t("evaluation.hint")}>
        <MonthlyReportMenu zone={zone} />
        <div style={{ width: 168 }}>
          <PeriodSelect
            weeks={weeks}
            onChange={(value) => show({ weeks: value })}
          />
        </div>
      </PageHeader>
      <ViewTabs view={view} onChange={(value) => show({ view: value })} />
      <WarehouseGate>
        <View {...period} />
      </WarehouseGate>
    </div>
  )
}
