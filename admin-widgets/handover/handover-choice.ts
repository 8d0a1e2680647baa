/** Whom and from where parcels are given to; null: whichever. */
export type HandoverChoice = {
  location_id: string | null
  courier: string | null
}
