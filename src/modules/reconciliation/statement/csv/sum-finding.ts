import type { Finding } from "../finding"

/** E02: what a file says of itself is not what its rows add up to. */
export const sumFinding = (
  statement: number | null,
  line: number | null,
  what: string,
  told: string,
  found: string
): Finding => ({
  code: "E02",
  severity: "error",
  statement,
  line,
  column: null,
  message:
    `The file states ${what} ${told}, its rows come to ${found}. ` +
    "Download it again; if it stays so, ask the source which rows are missing.",
})
