/** A webhook as it came in, before anything in it was read. */
export type WebhookRequest = {
  /** The bytes themselves: parsed and written again they prove nothing. */
  rawBody: Buffer
  /** Every value that each header was sent with; names in any case. */
  headers: Record<string, string | readonly string[] | undefined>
  /** Those that are live, the old one too while it is replaced. */
  secrets: readonly string[]
  now: Date
}
