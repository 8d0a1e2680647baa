import { Input, Label, Switch, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { Report } from "../../src/types/report"
import { useFormat } from "../format/use-format"
import { PagedTable } from "../reports/paged-table"
import { DemandDrawer } from "./demand-drawer"
import { reorderColumns } from "./reorder-columns"
import { needsOrder, toReorderRows } from "./reorder-row"

/** What to order, how much, why, and until when; with each item's forecast. */
export const ReorderList = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const [text, setText] = useState("")
  const rows = useMemo(() => toReorderRows(report.rows), [report.rows])
  const due = rows.filter(needsOrder)
  const all = search.get("all") === "1"
  const shown = (all ? rows : due).filter((row) =>
    `${row.sku} ${row.title} ${row.location}`
      .toLowerCase()
      .includes(text.trim().toLowerCase())
  )
  const change = (name: string, value: string | null) =>
    setSearch((before) => {
      if (value === null) {
        before.delete(name)
      } else {
        before.set(name, value)
      }
      return before
    })
  const open = rows.find((row) => row.sku === search.get("sku"))
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small" weight="plus">
          {t("forecast.due", { due: due.length, items: rows.length })}
        </Text>
        <div className="flex flex-wrap items-center gap-3">
          <div className="flex items-center gap-2">
            <Switch
              id="order-cycle-all-items"
              size="small"
              checked={all}
              onCheckedChange={(on) => change("all", on ? "1" : null)}
            />
            <Label size="small" htmlFor="order-cycle-all-items">
              {t("forecast.showAll")}
            </Label>
          </div>
          <Input
            type="search"
            size="small"
            value={text}
            aria-label={t("forecast.search")}
            placeholder={t("forecast.search")}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      </div>
      {shown.length ? (
        <PagedTable
          label={t("report.forecast-reorder.title")}
          rows={shown}
          columns={reorderColumns(t, format, (row) => change("sku", row.sku))}
          rowKey={(row) => `${row.sku}@${row.location}`}
        />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t(text ? "forecast.noHit" : "forecast.nothing")}
        </Text>
      )}
      {open && <DemandDrawer row={open} close={() => change("sku", null)} />}
    </div>
  )
}
