import type { DatasetColumn } from "./dataset"

/** Decimals kept of money and quantities; 20 digits stay before the point. */
const DECIMALS = 18

/** The words in which datasets are declared. */
export const column = {
  text: (): DatasetColumn => ({ type: "text" }),
  integer: (): DatasetColumn => ({ type: "integer" }),
  /** Money in minor units. */
  bigint: (): DatasetColumn => ({ type: "bigint" }),
  numeric: (scale = DECIMALS): DatasetColumn => ({ type: "numeric", scale }),
  boolean: (): DatasetColumn => ({ type: "boolean" }),
  /** A `real` or `double precision`. */
  double: (name: string): DatasetColumn => ({
    type: "double",
    from: `t.${name}::double precision`,
    reads: [name],
  }),
  timestamptz: (): DatasetColumn => ({ type: "timestamptz" }),
  /** A text array or object, as JSON text. */
  json: (name: string): DatasetColumn => ({
    type: "jsonb",
    from: `to_jsonb(t.${name})`,
    reads: [name],
  }),
  /** A key of the row's metadata. */
  metadata: (key: string): DatasetColumn => ({
    type: "text",
    from: `t.metadata->>'${key}'`,
    reads: ["metadata"],
  }),
  /**
   * An amount among the computed totals of a row, rounded to nine decimals:
   * core divides there, and a third has no end.
   */
  total: (key: string): DatasetColumn => ({
    type: "numeric",
    scale: DECIMALS,
    from: `round((t.totals->>'${key}')::numeric, 9)`,
    reads: ["totals"],
  }),
  /** An id that people could be found by, as a key salted per warehouse. */
  pseudonym: (name: string): DatasetColumn => ({
    type: "text",
    from: `encode(sha256(convert_to('{salt}' || t.${name}, 'UTF8')), 'hex')`,
    reads: [name],
  }),
}
