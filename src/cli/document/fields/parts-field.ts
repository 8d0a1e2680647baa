import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"

type Shape = Record<string, Field<unknown>>

type Read<S extends Shape> = { [Name in keyof S]: ReturnType<S[Name]> }

/**
 * An object with fields that must be there and fields that may: null stands
 * for absent. What is unknown is not printed, and said.
 *
 * @param ignore is told the path of each unknown field.
 */
export const partsField =
  (ignore: (path: string) => void) =>
  <Needed extends Shape, Optional extends Shape>(
    needed: Needed,
    optional: Optional
  ): Field<Read<Needed> & Partial<Read<Optional>>> =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new BadField(path, "must be an object.")
    }
    const given = value as Record<string, unknown>
    const inside = (name: string) => (path ? `${path}.${name}` : name)
    const missing = Object.keys(needed).find((name) => isAbsent(given, name))
    if (missing !== undefined) {
      throw new BadField(inside(missing), "is missing.")
    }
    const known: Shape = { ...needed, ...optional }
    Object.keys(given)
      .filter((name) => !Object.hasOwn(known, name))
      .map(inside)
      .forEach(ignore)
    return Object.fromEntries(
      Object.keys(known)
        .filter((name) => !isAbsent(given, name))
        .map((name) => [name, known[name](given[name], inside(name))])
    ) as Read<Needed> & Partial<Read<Optional>>
  }

const isAbsent = (given: Record<string, unknown>, name: string) =>
  !Object.hasOwn(given, name) || given[name] === null
