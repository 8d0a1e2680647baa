import { cancelLines } from "../../../modules/verification/changes/cancel-lines"
import { LineNotCancellable } from "../../../modules/verification/changes/line-not-cancellable"
import { BadField } from "../fields/bad-field"
import { flagField } from "../fields/flag-field"
import { listField } from "../fields/list-field"
import { moneyField } from "../fields/money-field"
import { numberField } from "../fields/number-field"
import { patternField } from "../fields/pattern-field"
import { objectField } from "../fields/object-field"
import { textField } from "../fields/text-field"
import type { CaseKind } from "./case-kind"

const readInput = objectField({
  lines: listField(
    objectField({
      line: textField,
      quantity: numberField(0),
      canceled: numberField(0),
      charged: patternField(
        /^\d+$/,
        'a text of whole minor units, not below 0, as "225000"'
      ),
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
  order.lines.forEach(({ quantity, canceled }, index) => {
    if (canceled > quantity) {
      throw new BadField(
        `lines[${index}].canceled`,
        `cannot be ${canceled}: ${quantity} were ordered.`
      )
    }
  })
  try {
    return cancelLines(order)
  } catch (error) {
    if (error instanceof LineNotCancellable) {
      throw new BadField(`cancel[${error.index}].${error.field}`, error.message)
    }
    throw error
  }
}
