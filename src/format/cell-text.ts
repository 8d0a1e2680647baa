import { segmentText } from "./segment-text"
import { valueText } from "./value-text"
import type { Translate } from "./translate"
import type { Report, ReportColumn } from "../types/report"
import type { Format } from "./create-format"

type Row = Report["rows"][number]

/**
 * Writes one value of a report. A column without a unit of its own takes the
 * row's `unit` (a KPI is a share or hours), and amounts in main units take the
 * row's `currency_code`.
 */
export const cellText = (
  row: Row,
  column: ReportColumn,
  format: Format,
  t: Translate
): string => {
  const value = row[column.name]
  if (value === null || value === undefined) {
    return t("none")
  }
  switch (column.type) {
    case "text":
      if (column.name === "currency_code") {
        return String(value).toUpperCase()
      }
      return column.name === "segment"
        ? segmentText(row, t)
        : valueText(column.name, value, t)
    case "date":
      return column.name === "month"
        ? format.month(String(value))
        : format.day(String(value))
    case "timestamp":
      return format.moment(String(value))
    case "decimal":
      return amountText(String(value), row, column, format)
    case "integer":
      return format.whole(Number(value))
    case "number":
      return measureText(Number(value), column.unit ?? row.unit, format)
  }
}

const amountText = (
  value: string,
  row: Row,
  column: ReportColumn,
  format: Format
) => {
  const currency =
    column.unit === "currency_code" ? row.currency_code : column.unit
  return isCurrency(currency)
    ? format.mainUnits(value, currency)
    : format.number(Number(value))
}

const measureText = (
  value: number,
  unit: string | number | null | undefined,
  format: Format
) => {
  if (unit === "share") {
    return format.share(value)
  }
  if (unit === "points") {
    return format.points(value)
  }
  return unit === "hours" ? format.hours(value) : format.number(value)
}

const isCurrency = (unit: unknown): unit is string =>
  typeof unit === "string" && /^[a-z]{3}$/i.test(unit)
