import type { Report } from "../../../../types/report"

/** What a spreadsheet would take for a formula at the start of a cell. */
const formula = /^[=+\-@\t\r]/

/**
 * A report as CSV (RFC 4180). Texts that a spreadsheet would run as a formula
 * get an apostrophe before them; numbers stay as they are.
 */
export function toCsv({ columns, rows }: Pick<Report, "columns" | "rows">) {
  const lines = rows.map((row) =>
    columns.map(({ name, type }) => {
      const value = row[name] ?? ""
      return type === "text" ? harmless(String(value)) : String(value)
    })
  )
  return [columns.map(({ name }) => name), ...lines]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("")
}

const harmless = (text: string) => (formula.test(text) ? `'${text}` : text)

const quoted = (cell: string) =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
