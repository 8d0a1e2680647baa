import { planAllocation } from "../../../modules/verification/allocation/plan-allocation"
import { choiceField } from "../fields/choice-field"
import { listField } from "../fields/list-field"
import { numberField } from "../fields/number-field"
import { objectField } from "../fields/object-field"
import { textField } from "../fields/text-field"
import type { CaseKind } from "./case-kind"

const readInput = objectField({
  lines: listField(
    objectField({
      line: textField,
      item: textField,
      quantity: numberField(0),
    }),
    ({ line }) => line
  ),
  locations: listField(textField, (location) => location),
  levels: listField(
    objectField({
      location: textField,
      item: textField,
      stocked: numberField(),
      reserved: numberField(),
    }),
    ({ location, item }) => `${item} at ${location}`
  ),
  shortage: choiceField(["backorder", "reject"]),
})

/** Where an order's units are taken from, and which are missing. */
export const allocateCase: CaseKind = (input) => {
  const { lines, locations, levels, shortage } = readInput(input, "")
  const plan = planAllocation(lines, locations, levels, shortage)
  return {
    reservations: plan.reservations.map(({ line, location, quantity }) => ({
      line,
      location,
      quantity,
    })),
    backorders: plan.backorders.map(({ line, quantity }) => ({
      line,
      quantity,
    })),
    locations: plan.locations,
    rejected: plan.rejected,
  }
}
