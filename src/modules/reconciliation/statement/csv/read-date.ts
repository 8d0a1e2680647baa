import { DateTime } from "luxon"
import type { CsvProfile } from "./csv-profile"

export type Period = { from: string; to: string }

const positions = { dmy: [2, 1, 0], mdy: [2, 0, 1], ymd: [0, 1, 2] } as const

/**
 * Reads a day as a bank writes it: an apostrophe before it is dropped, and a
 * year that is missing is taken from the statement's period, which may pass
 * New Year.
 *
 * @returns ISO date; null when it is no day, or its year cannot be known.
 */
export function readDate(
  text: string,
  order: CsvProfile["dates"],
  period: Period | null
): string | null {
  const parts = text.replace(/^'/, "").trim().split(/[/.-]/)
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) {
    return null
  }
  if (parts.length === 2) {
    return withYear(parts, order, period)
  }
  const [year, month, day] = positions[order].map((at) => Number(parts[at]))
  return parts.length === 3 ? toIso(year, month, day) : null
}

function withYear(
  parts: string[],
  order: CsvProfile["dates"],
  period: Period | null
): string | null {
  if (!period) {
    return null
  }
  const [month, day] = order === "dmy" ? [parts[1], parts[0]] : parts
  const years = [period.from, period.to].map((iso) => Number(iso.slice(0, 4)))
  const days = years
    .map((year) => toIso(year, Number(month), Number(day)))
    .filter((iso) => iso && iso >= period.from && iso <= period.to)
  return days[0] ?? null
}

function toIso(year: number, month: number, day: number): string | null {
  const date = DateTime.utc(year < 100 ? 2000 + year : year, month, day)
  return date.isValid ? date.toISODate() : null
}
