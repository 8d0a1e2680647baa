import { wilsonLowerBound } from "../../../../statistics/wilson-lower-bound"
import type { Candidate } from "../suggest/candidate"
import type { SuggestionKind } from "../suggest/suggestion-kind"
import type { MatchRecord } from "./match-record"

const PLACEHOLDER: MatchRecord = { right: 1, of: 2 }

const records: Record<SuggestionKind, MatchRecord> = {
  codes: PLACEHOLDER,
  code_amount: PLACEHOLDER,
  code: PLACEHOLDER,
  typo_amount: PLACEHOLDER,
  typo: PLACEHOLDER,
  inside_amount: PLACEHOLDER,
  inside: PLACEHOLDER,
  payer: PLACEHOLDER,
  payer_part: PLACEHOLDER,
  payer_subset: PLACEHOLDER,
  amount: PLACEHOLDER,
}

/** What is known of such suggestions, shared by those as likely. */
export const suggestionConfidence = ({ kind, ties }: Candidate): number => {
  const { right, of } = records[kind]
  return (wilsonLowerBound(right, of) ?? 0) / (ties + 1)
}
