import type { Field } from "./field"

/** A value, or null where there is none. */
export const nullableField =
  <T>(field: Field<T>): Field<T | null> =>
  (value, path) =>
    value === null ? null : field(value, path)
