import { Button, Heading } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { Report } from "../../../src/types/report"
import { useFormat } from "../../format/use-format"
import { PagedTable } from "../../reports/paged-table"
import { ClassMatrix } from "./class-matrix"
import { healthColumns } from "./health-columns"
import { toHealthRows } from "./health-row"
import { sumValues } from "./sum-values"

/** The most pressing first. */
const statuses = [
  "OUT_OF_STOCK",
  "AT_RISK",
  "LOW_STOCK",
  "EXCESS",
  "DEAD",
  "NO_FORECAST",
  "OK",
]

/** How much stock is in which state, by class, and what it is. */
export const HealthPicture = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const rows = useMemo(() => toHealthRows(report.rows), [report.rows])
  const chosen = search.get("status") ?? "EXCESS"
  const cell = search.get("cell")
  const choose = (change: { status?: string; cell?: string | null }) =>
    setSearch((before) => {
      for (const [name, value] of Object.entries(change)) {
        if (value) {
          before.set(name, value)
        } else {
          before.delete(name)
        }
      }
      return before
    })
  const shown = rows.filter(
    ({ status, abc, xyz }) =>
      status === chosen && (!cell || `${abc}${xyz}` === cell)
  )
  return (
    <div className="flex flex-col gap-y-4">
      <PagedTable<string>
        label={t("health.byStatus")}
        rows={statuses}
        rowKey={(status) => status}
        columns={[
          {
            name: "status",
            header: t("column.status"),
            cell: (status) => (
              <Button
                size="small"
                variant={status === chosen ? "primary" : "transparent"}
                aria-pressed={status === chosen}
                onClick={() => choose({ status })}
              >
                {t(`value.status.${status}`)}
              </Button>
            ),
          },
          {
            name: "items",
            header: t("health.items"),
            isNumber: true,
            cell: (status) =>
              format.whole(rows.filter((row) => row.status === status).length),
          },
          {
            name: "value",
            header: t("health.value"),
            isNumber: true,
            cell: (status) =>
              sumValues(
                rows.filter((row) => row.status === status),
                "value",
                t,
                format
              ),
          },
          {
            name: "excess",
            header: t("health.excess"),
            isNumber: true,
            cell: (status) =>
              sumValues(
                rows.filter((row) => row.status === status),
                "excess_value",
                t,
                format
              ),
          },
        ]}
      />
      <ClassMatrix
        rows={rows}
        chosen={cell}
        choose={(value) => choose({ cell: value === cell ? null : value })}
      />
      <Heading level="h3">
        {[t(`value.status.${chosen}`, { defaultValue: chosen }), cell]
          .filter(Boolean)
          .join(" · ")}
      </Heading>
      <PagedTable
        label={t("health.list")}
        rows={shown}
        rowKey={({ sku, location }) => `${sku} ${location}`}
        columns={healthColumns(t, format)}
      />
    </div>
  )
}
