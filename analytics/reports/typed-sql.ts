import { arrowColumn } from "./arrow/arrow-column"
import type { ReportDefinition } from "./report-definition"

/** A report's statement with each column in the type that it is declared as. */
export const typedSql = ({ sql, columns }: ReportDefinition): string =>
  `select ${columns
    .map(
      (column) =>
        `"${column.name}"::${arrowColumn(column).sqlType} as "${column.name}"`
    )
    .join(", ")} from (${sql})`
