import type { Field } from "../../verify/fields/field"

/**
 * An object of which some fields may be left out.
 *
 * @param defaults what these fields are then.
 */
export const withDefaults =
  <T>(field: Field<T>, defaults: Partial<T>): Field<T> =>
  (value, path) =>
    field(
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? { ...defaults, ...value }
        : value,
      path
    )
