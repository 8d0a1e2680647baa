import { useTranslation } from "react-i18next"
import { PageHeader } from "../../reports/page-header"
import { ReportCard } from "../../reports/report-card"
import { WarehouseGate } from "../../reports/warehouse-gate"
import { HealthPicture } from "./health-picture"
import { ServicePicture } from "./service-picture"

/** Is there too little, too much, or stock for nothing? */
export const StockHealthPage = () => {
  const { t } = useTranslation("order-cycle")
  return (
    <div className="flex flex-col gap-y-3">
      <PageHeader title={t("health.title")} hint={t("health.hint")} />
      <WarehouseGate>
        <ReportCard
          name="stock-health"
          height={480}
          picture={(report) => <HealthPicture report={report} />}
        />
        <ReportCard
          name="service"
          height={280}
          picture={(report) => <ServicePicture report={report} />}
        />
        <ReportCard name="lead-time" height={240} />
      </WarehouseGate>
    </div>
  )
}
