/**
 * What a courier calls a parcel; the courier is null where nobody said, the
 * number where the provider has none yet.
 */
export type ParcelIdentity = {
  courier: string | null
  tracking_number: string | null
}
