import { isSscc } from "../../../modules/documents/sscc/is-sscc"
import { patternField } from "../../verify/fields/pattern-field"

export const ssccField = patternField(
  /\S/,
  "an SSCC of 18 digits whose last one is right",
  isSscc
)
