import type { RejectedRow } from "../../../modules/tracking/dialects/rejected-row"

/** A file of scans, row by row. */
export type ScanFile = {
  good: { line: number; courier: string; tracking_number: string }[]
  rejected: RejectedRow[]
}
