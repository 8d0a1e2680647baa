/** What somebody asks a vendor. */
export type Question = {
  /** Null: none was sent. */
  api_key: string | null
  /** Either these … */
  courier: string | null
  number: string | null
  /** … or the vendor's own name of the parcel. */
  ref: string | null
  /** From now on the vendor follows it. */
  registers: boolean
}
