import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { MatchEvidence } from "../../src/types/reconciliation/match-evidence"
import { shownValues } from "./shown-values"

/** Why a match is proposed, in a sentence. */
export const evidenceText = (
  { key, values }: MatchEvidence,
  currency_code: string,
  t: Translate,
  format: Format
) =>
  t(
    `matchEvidence.${key}`,
    shownValues(values, values.currency ?? currency_code, t, format)
  )
