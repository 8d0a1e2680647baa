import { foldName } from "./fold-name"
import type { AreaIndex } from "./index-areas"
import { parentCode } from "./parent-code"
import {
  type ResolvedArea,
  resolveArea,
  type WrittenArea,
} from "./resolve-area"

/** `code` is the district's, or the city's where no district is named. */
export type AddressPlace = ResolvedArea

const MOST_CANDIDATES = 5

/**
 * Resolves an address that may name no district, as core's addresses do: a
 * city is then place enough.
 */
export const locateAddress = (
  written: WrittenArea,
  index: AreaIndex
): AddressPlace =>
  written.district.trim()
    ? resolveArea(written, index)
    : locateCity(written, index)

function locateCity(
  { city, province }: WrittenArea,
  index: AreaIndex
): AddressPlace {
  const called = [...(index.cities.get(foldName(city)) ?? [])].sort()
  const provinces = index.provinces.get(foldName(province))
  const inProvince = province.trim()
    ? called.filter((code) => provinces?.has(parentCode(code)))
    : called
  const candidates = inProvince.length ? inProvince : called
  if (candidates.length !== 1) {
    return {
      result: candidates.length ? "AMBIGUOUS" : "UNKNOWN",
      code: null,
      candidates: candidates.slice(0, MOST_CANDIDATES),
    }
  }
  return {
    result: inProvince.length ? "RESOLVED" : "PROVINCE_CHANGED",
    code: candidates[0],
    candidates,
  }
}
