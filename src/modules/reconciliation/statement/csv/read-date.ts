import { DateTime } from "luxon"
import { datePattern } from "./date-pattern"

export type Period = { from: string; to: string }

export type DateFormat = {
  /** As `DD/MM/YYYY`; the first that fits a text counts. */
  patterns: readonly string[]
  /** IANA; the day of a time that carries an offset is taken here. */
  timezone: string
}

/** English and Indonesian month names begin with these. */
const MONTHS = [
  "jan",
  "feb peb",
  "mar",
  "apr",
  "may mei",
  "jun",
  "jul",
  "aug agu ags agt",
  "sep",
  "oct okt",
  "nov nop",
  "dec des",
].map((names) => names.split(" "))

const compiled = new Map<string, RegExp>()

/**
 * Reads a day as a file writes it: an apostrophe before it is dropped, and a
 * year that is missing is taken from the statement's period, which may pass
 * New Year.
 *
 * @returns ISO date; null when it is no day, or its year cannot be known.
 */
export function readDate(
  text: string,
  { patterns, timezone }: DateFormat,
  period: Period | null
): string | null {
  const cell = text.replace(/^'/, "").trim()
  for (const pattern of patterns) {
    const parts = expressionOf(pattern).exec(cell)?.groups
    if (parts) {
      return toDay(parts, timezone, period)
    }
  }
  return null
}

function expressionOf(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? datePattern(pattern)
  compiled.set(pattern, known)
  return known
}

type Parts = Record<string, string | undefined>

function toDay(
  parts: Parts,
  timezone: string,
  period: Period | null
): string | null {
  const month = parts.name ? monthOf(parts.name) : Number(parts.month)
  const day = Number(parts.day)
  if (parts.year === undefined && parts.short === undefined) {
    return withYear(month, day, period)
  }
  const year = parts.year ? Number(parts.year) : 2000 + Number(parts.short)
  const date = DateTime.fromObject(
    {
      year,
      month,
      day,
      hour: Number(parts.hour ?? 0),
      minute: Number(parts.minute ?? 0),
      second: Number(parts.second ?? 0),
    },
    { zone: parts.offset ? toZone(parts.offset) : "UTC" }
  )
  const local = parts.offset ? date.setZone(timezone) : date
  return local.isValid ? local.toISODate() : null
}

const monthOf = (name: string) =>
  1 +
  MONTHS.findIndex((names) => names.includes(name.slice(0, 3).toLowerCase()))

const toZone = (offset: string) =>
  /^[+-]/.test(offset)
    ? `UTC${offset.replace(/(\d{2}):?(\d{2})/, "$1:$2")}`
    : "UTC"

function withYear(
  month: number,
  day: number,
  period: Period | null
): string | null {
  if (!period) {
    return null
  }
  const first = Number(period.from.slice(0, 4))
  const last = Number(period.to.slice(0, 4))
  for (let year = first; year <= last && year <= first + 1; year++) {
    const date = DateTime.utc(year, month, day)
    const iso = date.isValid ? date.toISODate() : null
    if (iso && iso >= period.from && iso <= period.to) {
      return iso
    }
  }
  return null
}
