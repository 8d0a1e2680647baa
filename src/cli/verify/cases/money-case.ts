import { decideCharge } from "../../../modules/verification/checks/decide-charge"
import { choiceField } from "../fields/choice-field"
import { moneyField } from "../fields/money-field"
import { objectField } from "../fields/object-field"
import type { CaseKind } from "./case-kind"

const readInput = objectField({
  gross: moneyField,
  credits: moneyField,
  granted: moneyField,
  authorised: moneyField,
  captured: moneyField,
  refunded: moneyField,
  requires: choiceField(["captured", "authorised"]),
})

/** What is due and charged, and whether that suffices. */
export const moneyCase: CaseKind = (input) =>
  decideCharge({ ...readInput(input, ""), pending: false })
