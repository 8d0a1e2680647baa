import { meaningOf } from "../meaning-of"
import type { PayloadReader } from "../payload-reader"
import type { RawEvent, RawParcel } from "../raw-parcel"
import { biteshipStatuses } from "./biteship-statuses"
import { refineByNote } from "./refine-by-note"
import { toSnakeCase } from "./to-snake-case"

/**
 * One parcel's history.
 *
 * @param carrier courier that the caller declares; it wins.
 */
export function readBiteshipParcel(
  document: PayloadReader,
  carrier: string | null
): RawParcel {
  const courier =
    carrier ?? document.child("courier")?.word("company")?.toLowerCase() ?? null
  const status = document.word("status")
  const warnings = new Set<string>()
  return {
    courier,
    tracking_number: document.word("waybill_id"),
    provider_ref: document.word("id"),
    zone: null,
    summary: {
      meaning: meaningOf(biteshipStatuses, toSnakeCase(status), warnings),
      raw_status: status,
      at: null,
      updated_at: null,
    },
    events: document
      .list("history")
      .map((event) => readEvent(event, courier, warnings)),
    warnings,
  }
}

function readEvent(
  event: PayloadReader,
  courier: string | null,
  warnings: Set<string>
): RawEvent {
  const raw_status = event.word("status")
  const note = event.text("note")
  const status = toSnakeCase(raw_status)
  const meaning = meaningOf(biteshipStatuses, status, warnings)
  return {
    at: event.text("updated_at"),
    code: null,
    raw_status,
    text: note,
    location: null,
    meaning: refineByNote(meaning, {
      status,
      note,
      courier,
      service_type: event.word("service_type"),
    }),
  }
}
