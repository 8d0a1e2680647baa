import { useTranslation } from "react-i18next"
import { PageHeader } from "../reports/page-header"
import { ReportCard } from "../reports/report-card"
import { WarehouseGate } from "../reports/warehouse-gate"
import { ReorderList } from "./reorder-list"

/** For the buyer: what will be asked for, and what to order. */
export const ForecastPage = () => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("forecast.title")} hint={t("forecast.hint")} />
      <WarehouseGate>
        <ReportCard
          name="forecast-reorder"
          height={480}
          picture={(report) => <ReorderList report={report} />}
        />
      </WarehouseGate>
    </div>
  )
}
