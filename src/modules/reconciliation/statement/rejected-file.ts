import { createHash } from "node:crypto"
import type { BadStatement } from "./bad-statement"
import type { StatementFile } from "./statement"

/** A file that holds no statement, with the reason. */
export const rejectedFile = (
  bytes: Uint8Array,
  { message, line, column }: BadStatement
): StatementFile => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  bytes: bytes.length,
  format: null,
  state: "rejected",
  statements: [],
  findings: [
    {
      code: "E05",
      severity: "error",
      statement: null,
      line,
      column,
      message,
    },
  ],
})
