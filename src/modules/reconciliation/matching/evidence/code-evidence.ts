import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"

/** The line names the item by its code. */
export const codeEvidence = (code: string, written: string): MatchEvidence => ({
  key: "code",
  values: { code, written },
})
