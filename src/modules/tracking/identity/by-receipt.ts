import type { ReceivedSighting } from "../sighting"
import { compareText } from "../status/compare-text"

/** Order in which sightings came in; ids of payloads rise with time. */
export const byReceipt = (a: ReceivedSighting, b: ReceivedSighting): number =>
  compareText(a.received_at, b.received_at) ||
  compareText(a.payload_id, b.payload_id) ||
  a.position - b.position
