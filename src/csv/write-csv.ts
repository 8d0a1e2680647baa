import { neutraliseFormula } from "./neutralise-formula"

export type CsvCell = string | number | null

/**
 * Writes rows as CSV (RFC 4180, UTF-8, CRLF), safe to open in a spreadsheet;
 * null is an empty cell.
 */
export const writeCsv = (
  columns: readonly string[],
  rows: Iterable<Record<string, CsvCell>>
): string => {
  const lines = [columns.map(toCell).join(",")]
  for (const row of rows) {
    lines.push(columns.map((column) => toCell(row[column])).join(","))
  }
  return `${lines.join("\r\n")}\r\n`
}

function toCell(value: CsvCell): string {
  const cell =
    typeof value === "number" ? String(value) : neutraliseFormula(value ?? "")
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
