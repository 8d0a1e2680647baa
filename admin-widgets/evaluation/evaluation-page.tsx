import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useReport } from "../api/use-report"
import { useStoreZone } from "../format/use-store-zone"
import { PageHeader } from "../reports/page-header"
import { ReportCard } from "../reports/report-card"
import { WarehouseGate } from "../reports/warehouse-gate"
import { BarPicture } from "./bar-picture"
import { evaluationPeriod, periodWeeks } from "./evaluation-period"
import { KpiTiles } from "./kpi-tiles"
import { PeriodSelect } from "./period-select"
import { TrendCharts } from "./trend-charts"

/** How well, and how cheaply, the shop handles its orders. */
export const EvaluationPage = () => {
  const { t } = useTranslation("order-cycle")
  const zone = useStoreZone()
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get("weeks"))
  const weeks = periodWeeks.find((length) => length === asked) ?? 13
  const { current, previous } = useMemo(
    () => evaluationPeriod(weeks, new Date(), zone),
    [weeks, zone]
  )
  const before = useReport("evaluation-overview", previous)
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("evaluation.title")} hint={t("evaluation.hint")}>
        <PeriodSelect
          weeks={weeks}
          onChange={(value) => setSearch({ weeks: String(value) })}
        />
      </PageHeader>
      <WarehouseGate>
        <ReportCard
          name="evaluation-overview"
          parameters={current}
          height={320}
          picture={(report) => (
            <KpiTiles
              report={report}
              previous={
                before.isPlaceholderData ? undefined : before.data?.report
              }
            />
          )}
        />
        <ReportCard
          name="evaluation-trend"
          parameters={current}
          height={520}
          picture={(report) => <TrendCharts report={report} />}
        />
        <ReportCard
          name="stage-times"
          parameters={current}
          height={320}
          picture={(report) => (
            <BarPicture
              report={report}
              height={320}
              by="stage"
              measures={["median_h", "p90_h"]}
              unit="hours"
            />
          )}
        />
        <ReportCard
          name="why-orders-fail"
          parameters={current}
          height={220}
          picture={(report) => (
            <BarPicture
              report={report}
              height={220}
              by="cause"
              measures={["orders"]}
              unit="orders"
            />
          )}
        />
        <ReportCard name="failed-orders" parameters={current} height={320} />
        <ReportCard
          name="why-orders-are-held"
          parameters={current}
          height={240}
          picture={(report) => (
            <BarPicture
              report={report}
              height={240}
              by="hold"
              measures={["holds"]}
              unit="orders"
            />
          )}
        />
        <ReportCard name="couriers" parameters={current} height={220} />
        <ReportCard name="money-open" parameters={{}} height={220} />
        <ReportCard
          name="sales-by-currency"
          parameters={current}
          height={140}
        />
      </WarehouseGate>
    </div>
  )
}
