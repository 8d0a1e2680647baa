import { foldPlace } from "./fold-place"
import { indonesianProvinces } from "./indonesian-provinces"
import type { Place } from "./place"

const known = new Map(
  Object.entries(indonesianProvinces).flatMap(([island, provinces]) =>
    Object.entries(provinces).flatMap(([code, province]) =>
      [code, `id ${code}`, province].map(
        (written) => [written, { island, province }] as const
      )
    )
  )
)

/**
 * The province of a place and its group of islands; abroad the country stands
 * for the islands. Both are "" where nobody knows them.
 */
export function provinceOf({ country_code, province }: Place): {
  island: string
  province: string
} {
  const country = foldPlace(country_code)
  const folded = foldPlace(province)
  return country === "id"
    ? (known.get(folded) ?? { island: "", province: folded })
    : { island: country, province: folded }
}
