/** Where a parcel starts or goes, as an address says it. */
export type Place = {
  /** ISO 3166-1, two letters. */
  country_code?: string | null
  province?: string | null
  /** The regency or city. */
  city?: string | null
}
