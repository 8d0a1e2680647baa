import type { ReportParameters } from "./check-parameters"

const NAMES = /\$(from|to|currency|sku)\b/g

/** The statement with its parameters written out, to paste into DuckDB. */
export const inlineParameters = (sql: string, parameters: ReportParameters) =>
  sql.replace(NAMES, (_, name: keyof ReportParameters) => {
    const value = parameters[name]
    return value === null ? "null" : `'${value.replaceAll("'", "''")}'`
  })
