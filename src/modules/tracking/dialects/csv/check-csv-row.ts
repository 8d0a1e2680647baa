import { IANAZone } from "luxon"
import { tellableStatuses, trackingReasons } from "../../../../types/tracking"
import { readEventTime } from "../../time/read-event-time"
import type { RejectedRow } from "../rejected-row"
import type { CsvRow } from "./csv-row"

/**
 * Says which column keeps a row from being used; null: none.
 *
 * @param couriers codes that are known; none: any is.
 */
export function checkCsvRow(
  { line, fields }: CsvRow,
  couriers?: string[]
): RejectedRow | null {
  const { courier, tracking_number, at, status, reason, zone } = fields
  const reject = (column: string, message: string) => ({
    line,
    column,
    message,
  })
  if (!courier) {
    return reject("courier", "The courier's code is missing.")
  }
  if (couriers && !isOneOf(couriers, courier.toLowerCase())) {
    return reject("courier", unknownWord(courier, couriers))
  }
  if (!tracking_number) {
    return reject("tracking_number", "The parcel's number is missing.")
  }
  if (zone && !IANAZone.isValidZone(zone)) {
    return reject("zone", `"${zone}" is no IANA time zone.`)
  }
  if (!readEventTime(at, () => zone || "UTC").occurred_at) {
    return reject(
      "at",
      `"${at}" is no time. Write 2026-11-02 09:00 or 2026-11-02T09:00:00+07:00.`
    )
  }
  if (status && !isOneOf(tellableStatuses, status)) {
    return reject("status", unknownWord(status, tellableStatuses))
  }
  if (reason && !isOneOf(trackingReasons, reason)) {
    return reject("reason", unknownWord(reason, trackingReasons))
  }
  return null
}

const isOneOf = (words: readonly string[], word: string) => words.includes(word)

const unknownWord = (word: string, words: readonly string[]) =>
  `"${word}" is not known. Write one of ${words.join(", ")}.`
