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

/**
 * `wilson_low(met, n)` and `wilson_high(met, n)`: ends of the 95 % interval of
 * a share (Wilson 1927, JASA 22), NULL where n is 0.
 */
const wilson = (end: "low" | "high") => {
  const [sign, edge] = end === "low" ? ["-", "greatest(0,"] : ["+", "least(1,"]
  return `
create or replace macro wilson_${end}(met, n) as
  case when n > 0 then ${edge}
    (met / n + 1.959964 ** 2 / (2 * n) ${sign} 1.959964 *
      sqrt(met / n * (1 - met / n) / n + 1.959964 ** 2 / (4 * n * n)))
    / (1 + 1.959964 ** 2 / n)) end`
}

/** Functions that reports and analysts use. */
export async function createMacros(connection: DuckDBConnection) {
  for (const sql of [MAIN_UNITS, wilson("low"), wilson("high")]) {
    await connection.run(sql)
  }
}
