import { BadField } from "./bad-field"
import type { Field } from "./field"

type Shape = Record<string, Field<unknown>>

type Read<S extends Shape> = { [Name in keyof S]: ReturnType<S[Name]> }

/** An object of exactly these fields: none unknown, none missing. */
export const objectField =
  <S extends Shape>(shape: S): Field<Read<S>> =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new BadField(path, "must be an object.")
    }
    const given = value as Record<string, unknown>
    const inside = (name: string) => (path ? `${path}.${name}` : name)
    const names = Object.keys(shape)
    const unknown = Object.keys(given).find((name) => !names.includes(name))
    if (unknown !== undefined) {
      throw new BadField(
        inside(unknown),
        `is unknown here; known are ${names.join(", ")}.`
      )
    }
    const missing = names.find((name) => !Object.hasOwn(given, name))
    if (missing !== undefined) {
      throw new BadField(inside(missing), "is missing.")
    }
    return Object.fromEntries(
      names.map((name) => [name, shape[name](given[name], inside(name))])
    ) as Read<S>
  }
