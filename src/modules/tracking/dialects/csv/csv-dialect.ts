import { normalizeTrackingNumber } from "../../identity/normalize-tracking-number"
import type { Dialect } from "../dialect"
import type { ParseContext } from "../parse-context"
import type { ParsedParcel } from "../parsed-parcel"
import type { ParsedPayload } from "../parsed-payload"
import { checkCsvRow } from "./check-csv-row"
import type { CsvRow } from "./csv-row"
import { readCsvRows } from "./read-csv-rows"
import { toCsvParcel } from "./to-csv-parcel"

/** A file of scans; its bad rows are named, its good rows are taken. */
export const csvDialect: Dialect = { parse, trust: null, verify: null }

function parse(body: string, context: ParseContext): ParsedPayload {
  const rows = readCsvRows(body)
  const checked = rows.map((row) => ({
    row,
    rejected: checkCsvRow(row, context.couriers),
  }))
  const good = checked.filter(({ rejected }) => !rejected)
  return {
    kind: "tracking",
    error: null,
    rejected: checked.flatMap(({ rejected }) => rejected ?? []),
    parcels: joinParcels(
      good.map(({ row }) => row),
      context
    ),
  }
}

/** A parcel whose rows name several zones is read once for each. */
function joinParcels(rows: CsvRow[], context: ParseContext): ParsedParcel[] {
  const parcels = new Map<string, ParsedParcel>()
  for (const group of groupBy(rows, parcelAndZone).values()) {
    const parcel = toCsvParcel(group, context)
    const name = `${parcel.courier} ${parcel.tracking_number}`
    const known = parcels.get(name)
    parcels.set(name, known ? withMore(known, parcel) : parcel)
  }
  return [...parcels.values()]
}

const withMore = (known: ParsedParcel, more: ParsedParcel): ParsedParcel => ({
  ...known,
  sightings: [...known.sightings, ...more.sightings],
  warnings: [...new Set([...known.warnings, ...more.warnings])],
})

const parcelAndZone = ({ fields }: CsvRow): string =>
  [
    fields.courier.toLowerCase(),
    normalizeTrackingNumber(fields.tracking_number),
    fields.zone,
  ].join(" ")

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) {
      group.push(item)
    } else {
      groups.set(key, [item])
    }
  }
  return groups
}
