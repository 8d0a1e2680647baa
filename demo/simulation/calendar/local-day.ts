import { DateTime } from "luxon"
import { storeZone } from "./store-zone"

/** The store's calendar day (`2026-11-25`) of a moment. */
export const localDay = (at: Date): string =>
  DateTime.fromJSDate(at, { zone: storeZone }).toFormat("yyyy-MM-dd")
