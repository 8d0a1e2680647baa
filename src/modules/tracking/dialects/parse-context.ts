/** What a dialect must know beside the payload itself. */
export type ParseContext = {
  /** UTC, whole seconds. */
  received_at: string
  /** IANA zone of the account, for times without an offset. */
  zone: string | null
  /** Courier that the caller declares; it wins over the payload's. */
  carrier: string | null
  /** Codes of couriers that the shop knows; none: whatever a file says. */
  couriers?: string[]
}
