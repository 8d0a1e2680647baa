import type { ShownScan } from "./shown-scan"

/** What a vendor tells of a parcel in one answer. */
export type ParcelView = {
  courier: string
  number: string
  /** The vendor's own name of it. */
  ref: string
  /** In the order in which they are told, oldest first unless that is spoilt. */
  scans: ShownScan[]
  /** Times lose their offset. */
  is_zoneless: boolean
  /** Milliseconds since 1970. */
  updated_at: number
}
