import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import type { MatchPart } from "../cascade"
import type { SuggestionKind } from "./suggestion-kind"

/** What a line may pay, found in one way; `ties` others were as likely. */
export type Candidate = {
  kind: SuggestionKind
  parts: MatchPart[]
  ties: number
  evidence: MatchEvidence[]
}
