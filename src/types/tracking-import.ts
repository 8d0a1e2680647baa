/** A row of a file of scans, by its physical line (from 1) and column. */
export type RejectedScanDto = { line: number; column: string; message: string }

/** `POST /admin/order-cycle/tracking-imports` */
export type TrackingImportResponse = {
  import: {
    /** What is kept of the file. */
    payload_id: string
    /** Rows under the heading. */
    rows: number
    /** Rows whose parcel is known. */
    taken: number
    /** Rows that cannot be used, and why. */
    rejected: RejectedScanDto[]
    /** Good rows of parcels that nobody has shipped yet. */
    waiting: { line: number; courier: string; tracking_number: string }[]
    /** Trackers that the file tells of. */
    tracker_ids: string[]
  }
}
