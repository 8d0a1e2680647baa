import type { Finding } from "../finding"

/** E05 for a row that is left out. */
export const unreadableRow = (
  statement: number,
  line: number,
  message: string
): Finding => ({
  code: "E05",
  severity: "error",
  statement,
  line,
  column: null,
  message,
})
