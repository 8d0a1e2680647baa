/** A file of orders as the API takes it. */
export type OrderUpload = {
  file_name: string
  content_base64: string
  /** Of rows that name none; null: the rows say. */
  channel: string | null
}
