import type { ScanResult } from "../../../types/packing"
import type { Gs1Code } from "./read-gs1"

export type Tracking = { tracks_serial: boolean; tracks_lot: boolean }

/**
 * Whether a unit of tracked goods says what it must: its own serial number,
 * a lot that has not expired.
 *
 * @param today as YYMMDD in the shop's zone.
 */
export function checkTracking(
  tracking: Tracking | undefined,
  code: Gs1Code | null,
  today: string
): Extract<ScanResult, "ok" | "serial_missing" | "lot_refused"> {
  if (tracking?.tracks_serial && !code?.serial) {
    return "serial_missing"
  }
  const isExpired = Boolean(code?.expires && lastDay(code.expires) < today)
  return tracking?.tracks_lot && (!code?.lot || isExpired)
    ? "lot_refused"
    : "ok"
}

/** Day 00 is the month's last (GS1 General Specifications 3.4.7). */
const lastDay = (day: string) => day.replace(/00$/, "31")
