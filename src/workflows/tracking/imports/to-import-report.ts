import type { TrackingImportResponse } from "../../../types/tracking-import"
import type { MergedPayload } from "../steps/merge-payload"
import type { ScanFile } from "./scan-file"

/** Says of every row of a file what became of it. */
export function toImportReport(
  { good, rejected }: ScanFile,
  { tracker_ids, outcome }: MergedPayload
): TrackingImportResponse["import"] {
  const unknown = new Set(outcome.waiting_for)
  const waiting = good.filter(({ courier, tracking_number }) =>
    unknown.has(`${courier} ${tracking_number}`)
  )
  return {
    payload_id: outcome.payload_id,
    rows: good.length + rejected.length,
    taken: good.length - waiting.length,
    rejected,
    waiting,
    tracker_ids,
  }
}
