/** How long past parcels of a lane took, hours by nearest rank. */
export type LaneStat = {
  /** The lane itself, or the wider one that it falls back on. */
  lane_key: string
  /** Parcels that were measured. */
  n: number
  /** First scan to delivery. */
  p10_hours: number
  p50_hours: number
  p80_hours: number
  p90_hours: number
  p95_hours: number
  /** Between two physical scans; null: nobody scanned twice. */
  gap_p95_hours: number | null
}
