import type { Report } from "../../src/types/report"

/**
 * A report's rows as RFC 4180 CSV with raw values: ISO days, points as decimal
 * marks, shares between 0 and 1. Texts that a spreadsheet would run as a
 * formula are quoted with an apostrophe.
 */
export const toCsv = ({ columns, rows }: Pick<Report, "columns" | "rows">) =>
  [
    columns.map(({ name }) => name),
    ...rows.map((row) =>
      columns.map(({ name, type }) => {
        const value = row[name] ?? ""
        return type === "text" && /^[=+\-@\t\r]/.test(String(value))
          ? `'${value}`
          : String(value)
      })
    ),
  ]
    .map((fields) => fields.map(quote).join(","))
    .join("\r\n") + "\r\n"

const quote = (field: string) =>
  /[",\r\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field
