/** What is wrong or worth knowing about a file; codes of design section 7. */
export type Finding = {
  code: "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "B08" | "A20"
  severity: "error" | "warning" | "info"
  /** Which statement of the file, from 0; null for the file as a whole. */
  statement: number | null
  /** Line of the file, from 1. */
  line: number | null
  /** Field of that line, from 1. */
  column: number | null
  message: string
}
