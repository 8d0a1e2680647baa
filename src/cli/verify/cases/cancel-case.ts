import { cancelLines } from "../../../modules/verification/changes/cancel-lines"
import { LineNotCancellable } from "../../../modules/verification/changes/line-not-cancellable"
import { BadField } from "../fields/bad-field"
import { flagField } from "../fields/flag-field"
import { listField } from "../fields/list-field"
import { moneyField } from "../fields/money-field"
import { numberField } from "../fields/number-field"
import { objectField } from "../fields/object-field"
import { textField } from "../fields/text-field"
import type { CaseKind } from "./case-kind"

const readInput = objectField({
  lines: listField(
    objectField({
      line: textField,
      quantity: numberField(0),
      canceled: numberField(0),
      charged: moneyField,
    }),
    ({ line }) => line
  ),
  cancel: listField(objectField({ line: textField, quantity: numberField(0) })),
  shipping: moneyField,
  refund_shipping: flagField,
  due: moneyField,
  charged: moneyField,
})

/** What cancelling lines is worth, and what is paid back. */
export const cancelCase: CaseKind = (input) => {
  const order = readInput(input, "")
  try {
    return cancelLines(order)
  } catch (error) {
    if (error instanceof LineNotCancellable) {
      throw new BadField(`cancel[${error.index}].${error.field}`, error.message)
    }
    throw error
  }
}
