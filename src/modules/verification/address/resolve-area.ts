import { resolveCountry } from "../intake/order/resolve-country"
import { foldName } from "./fold-name"
import type { AreaIndex } from "./index-areas"
import { parentCode } from "./parent-code"

/** An Indonesian address as somebody wrote it; what is empty is not known. */
export type WrittenArea = {
  country: string
  province: string
  city: string
  district: string
}

export type ResolvedArea = {
  /**
   * PROVINCE_CHANGED: one district of that name is in that city, but not in
   * that province; `code` suggests it.
   */
  result: "RESOLVED" | "AMBIGUOUS" | "UNKNOWN" | "PROVINCE_CHANGED"
  /** The district's. */
  code: string | null
  /** At most five of the districts it may be, ascending. */
  candidates: string[]
}

const MOST_CANDIDATES = 5

/** Finds the district that an address means. */
export function resolveArea(
  { country, province, city, district }: WrittenArea,
  index: AreaIndex
): ResolvedArea {
  const names = [province, city, district].map(foldName)
  if (!isIndonesia(country) || names.every((name) => !name)) {
    return unknown
  }
  const [inProvince, inCity, called] = names
  const places = find(index, inCity, called)
  const provinces = index.provinces.get(inProvince)
  const matches = inProvince
    ? places.filter((code) => provinces?.has(parentCode(parentCode(code))))
    : places
  if (matches.length) {
    return decide(matches, "RESOLVED")
  }
  return inProvince && inCity && called
    ? decide(places, "PROVINCE_CHANGED")
    : unknown
}

function find(index: AreaIndex, city: string, district: string): string[] {
  const places = district
    ? [...(index.districts.get(district) ?? [])]
    : index.all
  const cities = index.cities.get(city)
  return city ? places.filter((code) => cities?.has(parentCode(code))) : places
}

const unknown: ResolvedArea = { result: "UNKNOWN", code: null, candidates: [] }

function decide(
  codes: string[],
  single: "RESOLVED" | "PROVINCE_CHANGED"
): ResolvedArea {
  if (codes.length === 1) {
    return { result: single, code: codes[0], candidates: [] }
  }
  return codes.length
    ? {
        result: "AMBIGUOUS",
        code: null,
        candidates: [...codes].sort().slice(0, MOST_CANDIDATES),
      }
    : unknown
}

function isIndonesia(country: string): boolean {
  const text = country.trim()
  return (
    !text || text.toUpperCase() === "IDN" || resolveCountry(text, {}) === "id"
  )
}
