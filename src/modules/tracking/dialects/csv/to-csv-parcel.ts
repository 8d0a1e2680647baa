import type { TrackingReason, TrackingStatus } from "../../../../types/tracking"
import type { ParseContext } from "../parse-context"
import type { ParsedParcel } from "../parsed-parcel"
import type { RawEvent } from "../raw-parcel"
import { toParcel } from "../to-parcel"
import type { CsvRow } from "./csv-row"

/**
 * One parcel of a tracking file.
 *
 * @param rows checked, all of one courier, number and zone.
 */
export function toCsvParcel(
  rows: CsvRow[],
  context: ParseContext
): ParsedParcel {
  const { courier, tracking_number, zone } = rows[0].fields
  return toParcel(
    {
      courier: courier.toLowerCase(),
      tracking_number,
      provider_ref: null,
      zone: zone || null,
      summary: { meaning: {}, raw_status: null, at: null, updated_at: null },
      events: rows.map(readRow),
      warnings: new Set(),
    },
    context
  )
}

const readRow = ({ fields }: CsvRow): RawEvent => ({
  at: fields.at,
  code: fields.code || null,
  raw_status: fields.status || null,
  text: fields.text || null,
  location: fields.location || null,
  meaning: {
    status: (fields.status as TrackingStatus) || undefined,
    reason: (fields.reason as TrackingReason) || null,
  },
})
