/** A file of orders as it came. */
export type OrderFile = {
  file_name: string
  /** Its bytes, plain or gzip. */
  content_base64: string
  /** Channel of rows that name none. */
  channel: string | null
  /** Orders of any other channel are refused: its sender may not speak for it. */
  is_only_channel?: boolean
}
