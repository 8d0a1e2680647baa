import type { DuckDBConnection } from "@duckdb/node-api"

/**
 * `main_units(minor, exponent)`: minor units as an exact decimal text
 * (`main_units(-5, 2)` is `-0.05`), since a column has one scale and
 * currencies have several.
 */
const MAIN_UNITS = `
create or replace macro main_units(minor, exponent) as
  case when minor < 0 then '-' else '' end ||
  case when exponent = 0 then abs(minor)::varchar else
    (abs(minor)::hugeint // (10 ** exponent)::hugeint)::varchar || '.' ||
    lpad((abs(minor)::hugeint % (10 ** exponent)::hugeint)::varchar, exponent, '0')
  end`

/** Functions that reports and analysts use. */
export const createMacros = (connection: DuckDBConnection) =>
  connection.run(MAIN_UNITS)
