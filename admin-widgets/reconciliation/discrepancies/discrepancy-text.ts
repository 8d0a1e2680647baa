import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"
import { shownValues } from "../shown-values"

/** What is the matter, in a sentence, and what a person does about it. */
export const discrepancyText = (
  { code, evidence, currency_code }: DiscrepancyRow,
  t: Translate,
  format: Format
) => ({
  says: t(
    `discrepancy.${code}.says`,
    shownValues(evidence, currency_code, t, format)
  ),
  todo: t(`discrepancy.${code}.do`),
})
