import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What every report counts. */
export const metaDefinitionModel: Model = {
  name: "meta_definition",
  kind: "table",
  grain: "One report.",
  inputs: ["source.definition"],
  columns: {
    report: column("VARCHAR", "Name of the report.", "analytics/reports"),
    title: column("VARCHAR", "Its title.", "analytics/reports"),
    definition: column(
      "VARCHAR",
      "Population, dates, exclusions.",
      "analytics/reports"
    ),
    sql: column(
      "VARCHAR",
      "Its statement, with parameters $from, $to, $currency, $sku.",
      "analytics/reports"
    ),
  },
  sql: `
select name as report, title, definition, sql from source.definition
  `,
}
