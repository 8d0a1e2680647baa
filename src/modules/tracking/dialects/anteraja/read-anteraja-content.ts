import { findMeaning } from "../../mapping/find-meaning"
import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawParcel } from "../raw-parcel"
import { anterajaCodes } from "./anteraja-codes"

/** One waybill's history, newest first; it has no summary. */
export const readAnterajaContent = (content: PayloadReader): RawParcel => ({
  courier: "anteraja",
  tracking_number: neededNumber(content, "waybill_no"),
  provider_ref: null,
  zone: null,
  summary: { meaning: {}, raw_status: null, at: null, updated_at: null },
  events: content.list("history").map((event) => ({
    at: event.word("timestamp"),
    code: event.word("tracking_code"),
    raw_status: null,
    text: event.child("message")?.text("id") ?? null,
    location: event.word("hub_name"),
    meaning: findMeaning(anterajaCodes, event.word("tracking_code")) ?? {},
  })),
  warnings: new Set(),
})
