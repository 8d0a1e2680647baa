import { lazy, useMemo } from "react"
import { useTranslation } from "react-i18next"
import type {
  SupplierDelivery,
  SupplierDeliveryListResponse,
  SupplierRow,
} from "../../../src/types/replenishment/suppliers"
import { useReplenishment } from "../../api/use-replenishment"
import { useReport } from "../../api/use-report"
import { LazyChart } from "../../charts/lazy-chart"
import { useFormat } from "../../format/use-format"
import { ALL } from "../parts/all"
import { Answered } from "../parts/answered"
import { FactsText } from "../parts/facts-text"
import { TwinCard } from "../parts/twin-card"
import { deliveryColumns } from "./delivery-columns"
import { type LeadFigures, leadFigures } from "./lead-figures"

const LeadTimeChart = lazy(() => import("../../charts/lead-time-chart"))

const HEIGHT = 240

/** How long a supplier takes, how surely, and whether it keeps its word. */
export const LeadTimeRecord = ({ supplier }: { supplier: SupplierRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const answer = useReplenishment<SupplierDeliveryListResponse>(
    `suppliers/${supplier.id}/deliveries`,
    { limit: ALL }
  )
  const columns = useMemo(() => deliveryColumns(t, format), [t, format])
  return (
    <Answered answer={answer} height={HEIGHT}>
      {({ deliveries, count }) => {
        const figures = leadFigures(deliveries)
        return (
          <TwinCard
            title={t("leadTime.title")}
            fileName={`lead-time-${supplier.code}.csv`}
            facts={
              figures && (
                <>
                  <FactsText
                    facts={[
                      t("facts.n", { n: format.whole(figures.n) }),
                      t("leadTime.figures", {
                        mean: format.number(figures.mean),
                        p50: format.whole(figures.p50),
                        p90: format.whole(figures.p90),
                      }),
                      count > deliveries.length
                        ? t("leadTime.newest", {
                            n: format.whole(deliveries.length),
                          })
                        : null,
                    ]}
                  />
                  <Kept supplier={supplier} />
                </>
              )
            }
            columns={columns}
            rows={deliveries}
            empty={t("leadTime.empty")}
            picture={
              figures && <Picture deliveries={deliveries} figures={figures} />
            }
          />
        )
      }}
    </Answered>
  )
}

/** What the warehouse adds: on time, filled, from the dock to the shelf. */
const Kept = ({ supplier }: { supplier: SupplierRow }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const { data } = useReport("lead-time")
  const row = data?.report.rows.find(
    (one) => one.supplier === supplier.code && one.sku === null
  )
  if (!row) {
    return null
  }
  const share = (value: string | number | null) =>
    value === null ? t("none") : format.share(Number(value))
  const hours = (value: string | number | null) =>
    value === null ? t("none") : format.hours(Number(value))
  return (
    <FactsText
      facts={[
        t("leadTime.kept", {
          onTime: share(row.on_time),
          filled: share(row.filled),
        }),
        t("leadTime.dock", {
          p50: hours(row.dock_p50_h),
          p90: hours(row.dock_p90_h),
        }),
        t("facts.asOf", { time: format.moment(data?.report.as_of ?? "") }),
      ]}
    />
  )
}

type PictureProps = { deliveries: SupplierDelivery[]; figures: LeadFigures }

const Picture = ({ deliveries, figures }: PictureProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const rows = useMemo(
    () =>
      [...deliveries].reverse().map(({ number, received_at, days }) => ({
        label: `${number} · ${format.shortDay(received_at)}`,
        days,
      })),
    [deliveries, format]
  )
  return (
    <LazyChart height={HEIGHT}>
      <LeadTimeChart
        label={t("leadTime.title")}
        height={HEIGHT}
        rows={rows}
        name={t("leadTime.days")}
        marks={[
          { name: t("leadTime.p50"), value: figures.p50 },
          { name: t("leadTime.p90"), value: figures.p90 },
        ]}
        formatValue={format.whole}
      />
    </LazyChart>
  )
}
