import type { Backorder } from "../../../modules/verification/backorders/backorder"
import { fillBackorders } from "../../../modules/verification/backorders/fill-backorders"
import { dateField } from "../fields/date-field"
import { flagField } from "../fields/flag-field"
import { listField } from "../fields/list-field"
import { nullableField } from "../fields/nullable-field"
import { numberField } from "../fields/number-field"
import { objectField } from "../fields/object-field"
import { textField } from "../fields/text-field"
import { timeField } from "../fields/time-field"
import type { CaseKind } from "./case-kind"

/** A century: more would leave the years that a time can name. */
const MOST_DAYS = 36_500

const readInput = objectField({
  waiting: listField(
    objectField({
      id: textField,
      quantity: numberField(0),
      ship_complete: flagField,
      priority: numberField(),
      promise_at: nullableField(dateField),
      queued_at: timeField,
    }),
    ({ id }) => id
  ),
  steps: listField(objectField({ at: timeField, arrived: numberField(0) })),
  hold_back_days: numberField(0, MOST_DAYS),
  max_passed_over: numberField(0),
})

/** Who gets arriving units, step by step. */
export const backordersCase: CaseKind = (input) => {
  const { waiting, steps, ...policy } = readInput(input, "")
  let free = 0
  let backorders = waiting.map((one): Backorder => ({
    ...one,
    filled: 0,
    held_back: 0,
    passed_over: 0,
    hold_back_until: null,
  }))
  return steps.map(({ at, arrived }) => {
    const dealt = fillBackorders(backorders, free + arrived, at, policy)
    free = dealt.free
    backorders = dealt.backorders
    return {
      waiting: backorders.map(({ id, filled, held_back, passed_over }) => ({
        id,
        filled,
        held_back,
        passed_over,
      })),
      free,
    }
  })
}
