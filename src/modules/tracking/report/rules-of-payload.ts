import type { MappingRule } from "../../../types/tracking-queue"
import { BadPayload } from "../dialects/bad-payload"
import type { Dialect } from "../dialects/dialect"
import type { ParseContext } from "../dialects/parse-context"

export type ReadPayload = {
  source: string
  body: string
  dialect: Dialect | null
  context: ParseContext
}

type Version = {
  position: number
  status: string | null
  flags: string[]
  unmapped: boolean
}

/**
 * Which mapping decided what each telling of a payload means. The payload is
 * read again: a telling that today's rules map otherwise was mapped by older
 * ones.
 *
 * @param trackingNumber parcel of the payload that is asked about.
 */
export function rulesOfPayload(
  payload: ReadPayload,
  trackingNumber: string
): (version: Version) => MappingRule {
  const sightings = read(payload, trackingNumber)
  return ({ position, status, flags, unmapped }) => {
    if (payload.source === "manual" || payload.source === "system") {
      return payload.source === "manual" ? "person" : "ours"
    }
    if (flags.includes("from_summary")) {
      return "summary"
    }
    if (unmapped) {
      return "none"
    }
    const sighting = sightings[position]
    return sighting?.rule && sighting.status === status
      ? sighting.rule
      : "older"
  }
}

function read({ dialect, body, context }: ReadPayload, number: string) {
  try {
    const parcels = dialect?.parse(body, context).parcels ?? []
    return (
      parcels.find(({ tracking_number }) => tracking_number === number)
        ?.sightings ?? []
    )
  } catch (error) {
    if (!(error instanceof BadPayload)) {
      throw error
    }
    return []
  }
}
