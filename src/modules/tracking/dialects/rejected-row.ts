/** A row of a file that cannot be used, with its place and the reason. */
export type RejectedRow = {
  /** Physical line, from 1. */
  line: number
  /** Name of the column. */
  column: string
  message: string
}
