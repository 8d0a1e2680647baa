import { neutraliseFormula } from "./neutralise-formula"

export const rejectColumns = [
  "file",
  "line",
  "external_id",
  "column",
  "code",
  "value",
  "message",
] as const

export type RejectCell = string | number | null

/**
 * Writes refused rows as CSV (RFC 4180, UTF-8), safe to open in a
 * spreadsheet.
 */
export const rejectsCsv = (
  rejects: Record<(typeof rejectColumns)[number], RejectCell>[]
): string =>
  [
    rejectColumns.join(","),
    ...rejects.map((reject) =>
      rejectColumns.map((column) => toCell(reject[column])).join(",")
    ),
    "",
  ].join("\r\n")

function toCell(value: RejectCell): string {
  const cell = neutraliseFormula(String(value ?? ""))
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
