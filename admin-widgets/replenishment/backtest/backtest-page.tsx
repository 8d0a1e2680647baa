import { useTranslation } from "react-i18next"
import { PageHeader } from "../../reports/page-header"
import { ReportCard } from "../../reports/report-card"
import { WarehouseGate } from "../../reports/warehouse-gate"
import { BacktestPicture } from "./backtest-picture"
import { FillPicture } from "./fill-picture"
import { OverrideRecord } from "./override-record"

/** Was the forecast right, and does it pay? Judged on the shop's own past. */
export const BacktestPage = () => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("backtest.title")} hint={t("backtest.hint")} />
      <WarehouseGate>
        <ReportCard
          name="forecast-backtest"
          height={560}
          picture={(report) => <BacktestPicture report={report} />}
        />
        <ReportCard
          name="forecast-stock"
          height={320}
          picture={(report) => <FillPicture report={report} />}
        />
      </WarehouseGate>
      <OverrideRecord />
    </div>
  )
}
