import { foldPlace } from "../lanes/fold-place"
import { cityOfScan } from "../time/city-of-scan"
import { isAtDestination } from "./is-at-destination"

/**
 * Whether a parcel has arrived in its city, and whether that would be seen. A
 * hub "Jakarta" counts as Jakarta Selatan, as "Bandung Barat" counts as
 * Bandung: couriers' hubs are not regencies.
 *
 * @param scans physical ones, latest first.
 * @param city where it goes; null: not known.
 */
export function followScans(
  sub: string | null,
  scans: { location: string | null; text: string | null }[],
  city: string | null
): { at_destination: boolean; destination_known: boolean } {
  const places = scans.map(({ location, text }) =>
    foldPlace(cityOfScan(location, text))
  )
  const there = foldPlace(city)
  const here = places[0] ?? ""
  return {
    at_destination:
      isAtDestination({ sub, location: here }, there) ||
      isAtDestination({ sub, location: there }, here),
    destination_known: there !== "" && places.some((place) => place !== ""),
  }
}
