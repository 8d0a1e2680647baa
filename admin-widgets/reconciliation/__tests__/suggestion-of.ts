import type { SuggestionRow } from "../../../src/types/reconciliation/lines"

/** The first line may pay the first item: its code has a typo. */
export const suggestionOf = (
  change: Partial<SuggestionRow> = {}
): SuggestionRow => ({
  id: "orsug_1",
  line_id: "orlin_1",
  rank: 1,
  rule: "reference_typo",
  confidence: "0.99",
  reason: "C03",
  items: [{ id: "oritm_1", allocated: "24900000" }],
  unapplied_minor: "0",
  evidence: [
    {
      key: "code_typo",
      values: { written: "MD7K-3P98", code: "MD7K3Q98" },
    },
  ],
  ...change,
})
