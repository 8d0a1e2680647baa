import type { ScanResult } from "../../../types/packing"
import type { Gs1Code } from "./read-gs1"

export type Tracking = { tracks_serial: boolean; tracks_lot: boolean }

export type TrackedUnit =
  | { result: "ok"; serial: string | null; lot: string | null }
  | { result: Extract<ScanResult, "serial_missing" | "lot_refused"> }

/**
 * Whether a unit of tracked goods says what it must: its own serial number,
 * a lot that has not expired.
 *
 * @param today as YYMMDD in the shop's zone.
 * @returns an accepted unit's serial number, null for goods that have none.
 */
export function checkTracking(
  tracking: Tracking | undefined,
  code: Gs1Code | null,
  today: string
): TrackedUnit {
  const serial = tracking?.tracks_serial ? (code?.serial ?? null) : null
  if (tracking?.tracks_serial && !serial) {
    return { result: "serial_missing" }
  }
  const isExpired = Boolean(code?.expires && lastDay(code.expires) < today)
  return tracking?.tracks_lot && (!code?.lot || isExpired)
    ? { result: "lot_refused" }
    : { result: "ok", serial, lot: code?.lot ?? null }
}

/** Day 00 is the month's last (GS1 General Specifications 3.4.7). */
const lastDay = (day: string) => day.replace(/00$/, "31")
