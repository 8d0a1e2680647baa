import { planOrder } from "../../../modules/replenishment/policy/order/plan-order"
import { reviewModes } from "../../../modules/replenishment/policy/order/review-modes"
import type { CaseKind } from "../../verify/cases/case-kind"
import { choiceField } from "../../verify/fields/choice-field"
import { flagField } from "../../verify/fields/flag-field"
import { listField } from "../../verify/fields/list-field"
import { nullableField } from "../../verify/fields/nullable-field"
import { numberField } from "../../verify/fields/number-field"
import { objectField } from "../../verify/fields/object-field"
import { textField } from "../../verify/fields/text-field"
import { decimalField } from "../fields/decimal-field"
import { withDefaults } from "../fields/with-defaults"
import { wholeMoney } from "./whole-money"

const units = decimalField(0)

const readLine = withDefaults(
  objectField({
    item: textField,
    on_hand: decimalField(),
    reserved: units,
    backordered: units,
    on_order: units,
    transfers_in: units,
    reorder_point: nullableField(units),
    order_up_to: units,
    moq: numberField(0),
    pack: numberField(1),
    max_position: nullableField(units),
    end_of_life: flagField,
    project: units,
    unit_cost: nullableField(units),
    margin: decimalField(),
    mean: units,
    variance: units,
  }),
  {
    reserved: 0,
    backordered: 0,
    on_order: 0,
    transfers_in: 0,
    reorder_point: null,
    moq: 1,
    pack: 1,
    max_position: null,
    end_of_life: false,
    project: 0,
    unit_cost: null,
    margin: 0,
    mean: 0,
    variance: 0,
  }
)

const readInput = withDefaults(
  objectField({
    review: choiceField(reviewModes),
    supplier: withDefaults(objectField({ minimum: nullableField(units) }), {
      minimum: null,
    }),
    lines: listField(readLine, ({ item }) => item),
  }),
  { supplier: { minimum: null } }
)

/** What is ordered of each item, and whether the order is large enough. */
export const reorderCase: CaseKind = (input) => {
  const { review, supplier, lines } = readInput(input, "")
  const money = wholeMoney([
    supplier.minimum,
    ...lines.map(({ unit_cost }) => unit_cost),
  ])
  const order = planOrder(
    review,
    money.toWhole(supplier.minimum),
    lines.map((line) => ({
      ...line,
      unit_cost: money.toWhole(line.unit_cost),
      margin: line.margin * money.scale,
    }))
  )
  return { ...order, value: order.value / money.scale }
}
