/**
 * karrio's `timestamp` ends in Z but is local wall clock (all events with an
 * offset in its FedEx fixture show it), so a Z says nothing about the zone;
 * any other offset holds.
 */
export const karrioTime = (event: {
  timestamp: string | null
  date: string | null
  time: string | null
}): string | null =>
  event.timestamp?.replace(/z$/i, "") ??
  ([event.date, event.time].filter(Boolean).join(" ") || null)
