import { type CsvCell, writeCsv } from "../../../../csv/write-csv"

export const rejectColumns = [
  "file",
  "line",
  "external_id",
  "column",
  "code",
  "value",
  "message",
] as const

/** Writes refused rows as CSV. */
export const rejectsCsv = (
  rejects: Record<(typeof rejectColumns)[number], CsvCell>[]
): string => writeCsv(rejectColumns, rejects)
