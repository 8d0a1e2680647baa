import { foldPlace } from "./fold-place"
import type { Place } from "./place"
import { provinceOf } from "./province-of"

/**
 * The lane of a parcel: courier, service, origin and destination, each from
 * the country down to the regency. Wider lanes are its beginnings, see
 * `laneKeys`.
 *
 * @returns for example `jne|reg|id/jawa/jakarta/jakarta selatan|id/jawa/jawa
 *   barat/bandung`; what is not known is empty.
 */
export const toLaneKey = (lane: {
  courier: string
  service: string | null
  origin: Place | null
  destination: Place | null
}): string =>
  [
    foldPlace(lane.courier) || "other",
    (lane.service ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
    toPath(lane.origin ?? {}),
    toPath(lane.destination ?? {}),
  ].join("|")

function toPath(place: Place): string {
  const { island, province } = provinceOf(place)
  return [
    foldPlace(place.country_code),
    island,
    province,
    foldPlace(place.city),
  ].join("/")
}
