import type { ReportParameters } from "./check-parameters"

const NAMES = /\$(from|to|currency|sku)\b/g

/** The parameters that a statement names: DuckDB refuses any other. */
export const bindParameters = (sql: string, parameters: ReportParameters) =>
  Object.fromEntries(
    [...sql.matchAll(NAMES)].map(([, name]) => [
      name,
      parameters[name as keyof ReportParameters],
    ])
  )
