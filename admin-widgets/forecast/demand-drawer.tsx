import { Drawer, Text } from "@medusajs/ui"
import { lazy } from "react"
import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { LazyChart } from "../charts/lazy-chart"
import { useFormat } from "../format/use-format"
import { ReportCard } from "../reports/report-card"
import { demandPoints, lastWeeks, PICTURED_WEEKS } from "./demand-points"
import { mondayOf } from "./monday-of"
import type { ReorderRow } from "./reorder-row"

const DemandChart = lazy(() => import("../charts/demand-chart"))

const HEIGHT = 300

type DemandDrawerProps = { row: ReorderRow; close: () => void }

/** An item's demand: history, forecast with its bands, and its error. */
export const DemandDrawer = ({ row, close }: DemandDrawerProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{row.title}</Drawer.Title>
          <Drawer.Description>{row.sku}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <Text size="small" className="text-ui-fg-subtle">
            {[
              t(`value.method.${row.method}`),
              t("forecast.weeks", { weeks: row.n_weeks }),
              row.error_rmsse === null
                ? t("forecast.noError")
                : t("forecast.errorLong", {
                    error: format.number(row.error_rmsse),
                    naive:
                      row.naive_error === null
                        ? t("none")
                        : format.number(row.naive_error),
                  }),
              row.reorder_point === null
                ? null
                : t("forecast.point", {
                    point: format.whole(row.reorder_point),
                  }),
              row.stock_out_on
                ? t("forecast.stockOut", { day: format.day(row.stock_out_on) })
                : t("forecast.noStockOut"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
          <ReportCard
            name="forecast-series"
            parameters={{ sku: row.sku }}
            height={HEIGHT}
            picture={(report) => <DemandPicture report={report} row={row} />}
          />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

type DemandPictureProps = { report: Report; row: ReorderRow }

const DemandPicture = ({ report, row }: DemandPictureProps) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <div className="flex flex-col gap-y-3">
      <LazyChart height={HEIGHT}>
        <DemandChart
          label={t("report.forecast-series.title")}
          height={HEIGHT}
          points={lastWeeks(demandPoints(report.rows))}
          names={{
            history: t("demand.history"),
            forecast: t("demand.forecast"),
            band80: t("demand.band80"),
            band95: t("demand.band95"),
            stockOut: t("demand.stockOut"),
          }}
          stockOutWeek={row.stock_out_on ? mondayOf(row.stock_out_on) : null}
          formatWeek={format.shortDay}
          formatValue={format.whole}
        />
      </LazyChart>
      {report.rows.length > PICTURED_WEEKS && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("demand.lastWeeks", { weeks: PICTURED_WEEKS })}
        </Text>
      )}
    </div>
  )
}
