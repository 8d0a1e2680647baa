import { useReport } from "../../api/use-report"
import { ReportCard } from "../../reports/report-card"
import { ChangeList } from "../change-list"
import { KpiTiles } from "../kpi-tiles"
import { TrendCharts } from "../trend-charts"
import type { ViewProps } from "./view-props"

export const OverviewView = ({ current, previous }: ViewProps) => {
  const before = useReport("evaluation-overview", previous)
  return (
    <>
      <ReportCard
        name="evaluation-overview"
        parameters={current}
        height={480}
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
        name="what-changed"
        parameters={current}
        height={180}
        picture={(report) => <ChangeList report={report} />}
      />
      <ReportCard
        name="evaluation-trend"
        parameters={current}
        height={520}
        picture={(report) => <TrendCharts report={report} />}
      />
    </>
  )
}
