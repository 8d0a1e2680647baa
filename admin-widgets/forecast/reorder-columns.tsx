import { Button, StatusBadge, Text } from "@medusajs/ui"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { PagedColumn } from "../reports/paged-table"
import { needsOrder, type ReorderRow } from "./reorder-row"

/** Columns of the reorder list; `open` shows an item's forecast. */
export const reorderColumns = (
  t: Translate,
  format: Format,
  open: (row: ReorderRow) => void
): PagedColumn<ReorderRow>[] => {
  const whole = (value: number | null) =>
    value === null ? t("none") : format.whole(value)
  const number = (value: number | null) =>
    value === null ? t("none") : format.number(value)
  const numeric = (
    name: keyof ReorderRow & string,
    cell: (row: ReorderRow) => string
  ) => ({ name, header: t(`column.${name}`), isNumber: true, cell })
  return [
    {
      name: "title",
      header: t("column.item"),
      cell: (row) => (
        <div className="flex flex-col items-start py-2">
          <Button
            size="small"
            variant="transparent"
            className="p-0"
            onClick={() => open(row)}
            aria-label={t("forecast.open", { sku: row.sku })}
          >
            <span className="max-w-[220px] truncate">{row.title}</span>
          </Button>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {row.sku}
          </Text>
        </div>
      ),
    },
    { name: "location", header: t("column.location"), cell: (r) => r.location },
    {
      ...numeric("suggested_quantity", () => ""),
      cell: (row) =>
        needsOrder(row) ? (
          <StatusBadge color="orange">
            {t("forecast.order", { quantity: whole(row.suggested_quantity) })}
          </StatusBadge>
        ) : (
          t("none")
        ),
    },
    {
      name: "why",
      header: t("column.why"),
      cell: (row) => (
        <Text size="small" className="w-[180px] whitespace-normal">
          {whyText(row, t, whole)}
        </Text>
      ),
    },
    numeric("available", (row) => whole(row.available)),
    numeric("incoming", (row) => whole(row.incoming)),
    numeric("days_of_cover", (row) => whole(row.days_of_cover)),
    numeric("stock_out_on", (row) =>
      row.stock_out_on ? format.shortDay(row.stock_out_on) : t("none")
    ),
    numeric("forecast_4w", (row) =>
      row.forecast_4w === null
        ? t("none")
        : t("forecast.range", {
            median: whole(row.forecast_4w),
            low: whole(row.low_4w),
            high: whole(row.high_4w),
          })
    ),
    numeric("error_rmsse", (row) =>
      row.error_rmsse === null
        ? t("none")
        : t("forecast.error", {
            error: number(row.error_rmsse),
            naive: number(row.naive_error),
          })
    ),
  ]
}

const whyText = (
  row: ReorderRow,
  t: Translate,
  whole: (value: number | null) => string
) => {
  if (row.method === "new_item" || row.method === "no_forecast") {
    return t(`forecast.why.${row.method}`, { weeks: row.n_weeks })
  }
  return t(needsOrder(row) ? "forecast.why.below" : "forecast.why.enough", {
    available: whole((row.available ?? 0) + (row.incoming ?? 0)),
    point: whole(row.reorder_point),
  })
}
