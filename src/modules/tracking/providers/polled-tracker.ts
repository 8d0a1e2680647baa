/** What a provider is told of the parcel that it is asked about. */
export type PolledTracker = {
  courier: string
  tracking_number: string
  /** How the provider calls it, once it has told. */
  provider_ref: string | null
  /** Last five digits of the recipient's phone. */
  phone_tail: string | null
}
