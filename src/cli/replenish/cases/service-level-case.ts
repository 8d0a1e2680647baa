import { economicTarget } from "../../../modules/replenishment/policy/service/economic-target"
import type { CaseKind } from "../../verify/cases/case-kind"
import { objectField } from "../../verify/fields/object-field"
import { decimalField } from "../fields/decimal-field"

const readInput = objectField({
  price: decimalField(0),
  cost: decimalField(0),
  holding_rate_year: decimalField(0),
  review_days: decimalField(0),
})

/** The service target that an item's margin pays for. */
export const serviceLevelCase: CaseKind = (input) => ({
  p: economicTarget(readInput(input, "")),
})
