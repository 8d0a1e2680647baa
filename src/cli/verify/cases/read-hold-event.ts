import type { HoldEvent } from "../../../modules/verification/holds/hold-event"
import { holdTypes } from "../../../modules/verification/holds/hold-types"
import { BadField } from "../fields/bad-field"
import type { Field } from "../fields/field"
import { holdFields } from "../fields/hold-fields"
import { objectField } from "../fields/object-field"

const { gate, type, role } = holdFields

const events = {
  meet: objectField({ meet: gate }),
  break: objectField({ break: gate, type }),
  place: objectField({ place: type }),
  release: objectField({ release: type }),
  override: objectField({ override: type, role }),
} satisfies Record<string, Field<HoldEvent>>

const names = Object.keys(events) as (keyof typeof events)[]

/** One event of a case; the word that it begins with says which. */
export const readHoldEvent: Field<HoldEvent> = (value, path) => {
  const given = objectKeys(value)
  const name = names.find((one) => given.includes(one))
  if (!name) {
    throw new BadField(
      given.length ? `${path}.${given[0]}` : path,
      `is no event; there are ${names.join(", ")}.`
    )
  }
  const event = events[name](value, path)
  if ("break" in event && holdTypes[event.type].gate !== event.break) {
    throw new BadField(
      `${path}.type`,
      `${event.type} belongs to the gate ${holdTypes[event.type].gate}.`
    )
  }
  return event
}

const objectKeys = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.keys(value) : []
