import { cellText } from "../../../format/cell-text"
import type { Format } from "../../../format/create-format"
import { shownColumns } from "../../../format/shown-columns"
import type { Translate } from "../../../format/translate"
import type { Report } from "../../../types/report"

/** A table as it is printed: texts only. */
export type PaperTable = {
  columns: { header: string; isNumber: boolean }[]
  rows: string[][]
}

/** More than a page holds is for the screen and for files. */
const MOST = 24

const numbers = ["integer", "decimal", "number"]

/** A report's first rows in the reader's words. */
export function paperTable(
  report: Report,
  format: Format,
  t: Translate
): PaperTable {
  const shown = shownColumns(report)
  return {
    columns: shown.map(({ name, type }) => ({
      header: t(`column.${name}`),
      isNumber: numbers.includes(type),
    })),
    rows: report.rows
      .slice(0, MOST)
      .map((row) => shown.map((column) => cellText(row, column, format, t))),
  }
}
