/** The account with which a provider is asked. */
export type PolledAccount = {
  /** What the merchant set for it, for example `base_url`. */
  options: Record<string, unknown>
  /** The provider's API key; null: none is kept. */
  api_key: string | null
}
