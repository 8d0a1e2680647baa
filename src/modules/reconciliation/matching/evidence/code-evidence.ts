import type { MatchEvidence } from "../../../../types/match-evidence"

/** The line names the item by its code. */
export const codeEvidence = (code: string, written: string): MatchEvidence => ({
  key: "code",
  values: { code, written },
})
