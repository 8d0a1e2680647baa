import { applyHoldEvent } from "../../../modules/verification/holds/apply-hold-event"
import {
  type HoldType,
  holdTypes,
} from "../../../modules/verification/holds/hold-types"
import { nextGate } from "../../../modules/verification/holds/next-gate"
import { BadField } from "../fields/bad-field"
import type { Field } from "../fields/field"
import { holdFields } from "../fields/hold-fields"
import { listField } from "../fields/list-field"
import { objectField } from "../fields/object-field"
import type { CaseKind } from "./case-kind"
import { readHoldEvent } from "./read-hold-event"

/** The unmet gates, each with the hold that it causes. */
const readGates: Field<HoldType[]> = (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadField(path, "must be an object of gates and hold types.")
  }
  return Object.entries(value).map(([name, given]) => {
    const at = `${path}.${name}`
    const gate = holdFields.gate(name, at)
    const type = holdFields.type(given, at)
    if (holdTypes[type].gate !== gate) {
      throw new BadField(at, `${type} belongs to ${holdTypes[type].gate}.`)
    }
    return type
  })
}

const readInput = objectField({
  gates: readGates,
  events: listField(readHoldEvent),
})

/** What events make of an order's holds, one after the other. */
export const holdsCase: CaseKind = (input) => {
  const { gates, events } = readInput(input, "")
  let open = gates
  return events.map((event) => {
    const answer = applyHoldEvent(open, event)
    open = answer.open
    return {
      error: answer.error,
      open,
      next_gate: nextGate(open),
      stage: open.length ? "held" : "ready",
    }
  })
}
