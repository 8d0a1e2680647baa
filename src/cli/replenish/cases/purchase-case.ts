import type { PurchaseCase } from "../../../modules/replenishment/purchase/cases/purchase-case"
import { runPurchaseCase } from "../../../modules/replenishment/purchase/cases/run-purchase-case"
import type { CaseKind } from "../../verify/cases/case-kind"
import { BadField } from "../../verify/fields/bad-field"
import { choiceField } from "../../verify/fields/choice-field"
import { flagField } from "../../verify/fields/flag-field"
import { listField } from "../../verify/fields/list-field"
import { nullableField } from "../../verify/fields/nullable-field"
import { numberField } from "../../verify/fields/number-field"
import { objectField } from "../../verify/fields/object-field"
import { textField } from "../../verify/fields/text-field"
import { decimalField } from "../fields/decimal-field"
import { unitsByNameField } from "../fields/units-by-name-field"
import { withDefaults } from "../fields/with-defaults"

const readLine = objectField({ line: textField, ordered: numberField(1) })

const readUnits = withDefaults(
  objectField({
    line: textField,
    accepted: numberField(0),
    damaged: numberField(0),
  }),
  { accepted: 0, damaged: 0 }
)

const readEvent = withDefaults(
  objectField({
    kind: choiceField(["send", "receive", "reverse", "cancel"] as const),
    key: nullableField(textField),
    lines: nullableField(listField(readUnits)),
    accept_over: nullableField(flagField),
  }),
  { key: null, lines: null, accept_over: null }
)

const readInput = withDefaults(
  objectField({
    lines: listField(readLine, ({ line }) => line),
    tolerance_percent: decimalField(0, 100),
    reserved: unitsByNameField,
    events: listField(readEvent),
  }),
  { tolerance_percent: 0, reserved: {} }
)

/** What becomes of a purchase order, event by event. */
export const purchaseCase: CaseKind = (input) => {
  const read = readInput(input, "")
  const known = new Set(read.lines.map(({ line }) => line))
  const unknown = Object.keys(read.reserved).find((line) => !known.has(line))
  if (unknown !== undefined) {
    throw new BadField(`reserved.${unknown}`, "is no line of the order.")
  }
  return runPurchaseCase({ ...read, events: read.events.map(toEvent) })
}

const toEvent = ({
  kind,
  key,
  lines,
  accept_over,
}: ReturnType<typeof readEvent>): PurchaseCase["events"][number] => ({
  kind,
  key: key ?? undefined,
  lines: lines ?? undefined,
  accept_over: accept_over ?? false,
})
