import { useTranslation } from "react-i18next"
import type { Report } from "../../src/types/report"
import { useFormat } from "../format/use-format"
import { cellText } from "./cell-text"
import { PagedTable } from "./paged-table"

/** A report's rows as they are: the twin of its chart and of its CSV. */
export const ReportTable = ({ report }: { report: Report }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <PagedTable<Report["rows"][number]>
      label={t(`report.${report.name}.title`, { defaultValue: report.title })}
      rows={report.rows}
      rowKey={(_row, index) => String(index)}
      columns={report.columns.map((column) => ({
        name: column.name,
        header: t(`column.${column.name}`, { defaultValue: column.name }),
        isNumber: ["integer", "decimal", "number"].includes(column.type),
        cell: (row) => cellText(row, column, format, t),
      }))}
    />
  )
}
