import type { Report, ReportColumn } from "../types/report"

/** Columns for people: ids are for links and programs. */
export const shownColumns = ({ columns }: Report): ReportColumn[] =>
  columns.filter(({ name }) => name !== "order_id")
