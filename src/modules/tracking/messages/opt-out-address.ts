/** A recipient on a channel, as a link carries it and the table keeps it. */
export type OptOutAddress = {
  channel: string
  /** Keyed hash of channel and address, 64 hex digits. */
  recipient_hash: string
}
