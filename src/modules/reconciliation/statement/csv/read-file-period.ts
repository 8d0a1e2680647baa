import type { CsvProfile } from "./csv-profile"
import { readDate } from "./read-date"
import { readPeriod, toPeriod } from "./read-period"
import type { Sections } from "./split-sections"

/** The period that a file declares, in one text or in two. */
export function readFilePeriod({ declared }: Sections, profile: CsvProfile) {
  const format = { patterns: profile.dates, timezone: profile.timezone }
  const day = (name: "from" | "to") =>
    readDate(declared(name) ?? "", format, null)
  return (
    readPeriod(declared("period"), format) ?? toPeriod(day("from"), day("to"))
  )
}
