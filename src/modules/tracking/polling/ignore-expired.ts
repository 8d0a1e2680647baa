import type { Sighting } from "../sighting"

/**
 * What a courier tells, without its "expired": it means that the courier has
 * forgotten the parcel, not where that is (design §4). A summary that says
 * nothing else goes, an event stays as words.
 */
export const ignoreExpired = (sightings: Sighting[]): Sighting[] =>
  sightings
    .filter(
      ({ status, flags }) =>
        status !== "expired" || !flags.includes("from_summary")
    )
    .map((sighting) =>
      sighting.status === "expired"
        ? { ...sighting, status: null, sub: null, reason: null }
        : sighting
    )
