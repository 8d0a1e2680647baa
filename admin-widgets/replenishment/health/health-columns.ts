import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { PagedColumn } from "../../reports/paged-table"
import { moneyText } from "../parts/money-text"
import type { HealthRow } from "./health-row"

/** Columns of stock in one state. */
export const healthColumns = (
  t: Translate,
  format: Format
): PagedColumn<HealthRow>[] => {
  const number = (value: number | null) =>
    value === null ? t("none") : format.number(value)
  const numeric = (
    name: "on_hand" | "cover_days" | "excess_units" | "days_idle"
  ) => ({
    name,
    header: t(`column.${name}`),
    isNumber: true,
    cell: (row: HealthRow) => number(row[name]),
  })
  return [
    {
      name: "title",
      header: t("reorder.item"),
      cell: ({ title, sku }) => [title, sku].filter(Boolean).join(" · "),
    },
    {
      name: "location",
      header: t("column.location"),
      cell: ({ location }) => location ?? t("none"),
    },
    {
      name: "class",
      header: t("reorder.class"),
      cell: ({ abc, xyz }) => `${abc ?? ""}${xyz ?? ""}` || t("none"),
    },
    numeric("on_hand"),
    numeric("cover_days"),
    numeric("excess_units"),
    numeric("days_idle"),
    {
      name: "value",
      header: t("health.value"),
      isNumber: true,
      cell: ({ value, currency_code }) =>
        moneyText(
          value === null ? null : String(value),
          currency_code,
          t,
          format
        ),
    },
  ]
}
