/** A webhook as it came in. */
export type EventRequest = {
  /** Its bytes: signatures are over these, not over JSON read again. */
  raw: Buffer
  headers: Record<string, string | readonly string[] | undefined>
  /** What the account keeps to check its webhooks with. */
  secret: string
  now: Date
}
