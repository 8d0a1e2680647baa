import { useTranslation } from "react-i18next"
import { shownColumns } from "../../src/format/shown-columns"
import type { Report } from "../../src/types/report"
import { useFormat } from "../format/use-format"
import { OrderLink } from "../orders/order-link"
import { cellText } from "../../src/format/cell-text"
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
      columns={shownColumns(report).map((column) => ({
        name: column.name,
        header: t(`column.${column.name}`, { defaultValue: column.name }),
        isNumber: ["integer", "decimal", "number"].includes(column.type),
        cell: (row) =>
          column.name === "display_id" ? (
            <OrderLink
              order={{
                id: String(row.order_id),
                display_id: row.display_id as number | null,
              }}
            />
          ) : (
            cellText(row, column, format, t)
          ),
      }))}
    />
  )
}
