import type { Format } from "../../../format/create-format"
import type { Translate } from "../../../format/translate"
import type { KpiTarget, Report } from "../../../types/report"
import type { PaperTable } from "./paper-table"

type Row = Report["rows"][number]

/** Key figures of a month beside those of the month before and the targets. */
export function keyFigureTable(
  [current, previous]: [Report, Report],
  targets: KpiTarget[],
  format: Format,
  t: Translate
): PaperTable {
  const before = new Map(previous.rows.map((row) => [row.kpi, row]))
  const wanted = new Map(targets.map((target) => [target.kpi, target]))
  const write = (value: Row[string] | undefined, { unit }: Row) =>
    typeof value !== "number"
      ? t("none")
      : unit === "share"
        ? format.share(value)
        : format.hours(value)
  return {
    columns: ["figure", "value", "interval", "n", "before", "target"].map(
      (name, index) => ({ header: t(`monthly.${name}`), isNumber: index > 0 })
    ),
    rows: current.rows.map((row) => [
      t(`value.kpi.${row.kpi}`),
      typeof row.value === "number" ? write(row.value, row) : t("kpi.unknown"),
      typeof row.low === "number"
        ? `${write(row.low, row)} – ${write(row.high, row)}`
        : t("none"),
      format.whole(Number(row.denominator)),
      write(before.get(row.kpi)?.value, row),
      write(wanted.get(String(row.kpi))?.value, row),
    ]),
  }
}
