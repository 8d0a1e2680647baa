import type { Report } from "../../../analytics"

/** What a spreadsheet would run as a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A report as RFC 4180 CSV. Text that a spreadsheet would take for a formula
 * gets an apostrophe in front; numbers stay numbers.
 */
export const reportToCsv = ({ columns, rows }: Report): string =>
  [
    columns.map(({ name }) => cell(name)).join(","),
    ...rows.map((row) =>
      columns
        .map(({ name, type }) =>
          cell(type === "text" ? disarm(row[name]) : row[name])
        )
        .join(",")
    ),
  ].join("\r\n")

const disarm = (value: string | number | null) =>
  typeof value === "string" && FORMULA.test(value) ? `'${value}` : value

function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
