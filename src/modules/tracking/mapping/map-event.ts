import type { TrackingReason, TrackingStatus } from "../../../types/tracking"
import { statusTable } from "../status/status-table"
import { deliveredSubRules } from "./delivered-sub-rules"
import { mapText } from "./map-text"
import type { Meaning } from "./meaning"
import { normalizeText } from "./normalize-text"
import { reasonRules } from "./reason-rules"

export type MappedEvent = {
  /** null: the event only carries a flag. */
  status: TrackingStatus | null
  sub: string | null
  reason: TrackingReason | null
  /** No rule knew the event; it is kept, counted and changes nothing. */
  unmapped: boolean
  /** Who decided: the dialect's tables, words that refined them, words alone. */
  rule: "table" | "refined" | "words" | "none"
}

/** Raise it with every change to rules, so that stored versions tell. */
export const MAPPING_VERSION = 2

/**
 * What an event means: what the courier's code or status means, else what its
 * words say. Words alone never end a journey that the same payload's summary
 * calls unfinished.
 *
 * @param meaning by the dialect's tables.
 * @param summary the payload's own status of the whole parcel, if it has one.
 */
export function mapEvent(
  meaning: Meaning,
  words: string | null,
  summary: TrackingStatus | null
): MappedEvent {
  const { status, sub = null, reason = null } = meaning
  const text = normalizeText(words)
  if (status !== undefined) {
    const rule = meaning.refined ? "refined" : "table"
    return complete({ status, sub, reason, unmapped: false, rule }, text)
  }
  const found = mapText(text)
  if (!found || contradictsSummary(found.status, summary)) {
    return { ...nothingKnown }
  }
  return complete(
    {
      status: found.status,
      sub: sub ?? found.sub,
      reason,
      unmapped: false,
      rule: "words",
    },
    text
  )
}

const nothingKnown: MappedEvent = {
  status: "unknown",
  sub: null,
  reason: null,
  unmapped: true,
  rule: "none",
}

function contradictsSummary(
  status: TrackingStatus,
  summary: TrackingStatus | null
): boolean {
  return (
    summary !== null &&
    summary !== "unknown" &&
    statusTable[status].terminal &&
    !statusTable[summary].terminal
  )
}

/** Takes a missing reason, or a delivery's missing detail, from the words. */
function complete(event: MappedEvent, text: string): MappedEvent {
  const { status, sub, reason } = event
  return {
    ...event,
    sub: sub ?? (status === "delivered" ? deliveredSubOf(text) : null),
    reason: reason ?? (status && troubles.has(status) ? reasonOf(text) : null),
  }
}

const troubles = new Set<TrackingStatus>([
  "on_hold",
  "delivery_failed",
  "return_in_transit",
  "returned",
])

const reasonOf = (text: string) =>
  reasonRules.find(({ pattern }) => pattern.test(text))?.reason ?? null

const deliveredSubOf = (text: string) =>
  deliveredSubRules.find(({ pattern }) => pattern.test(text))?.sub ?? null
