import { kpis } from "../../analytics/reports/definitions/parts/kpis"
import { reports } from "../../analytics/reports/reports"

/** Every report and key figure, made from the declarations. */
export function renderReports(): string {
  const parts = reports.map(
    ({ name, title, definition, columns }) => `## ${name}

**${title}.** ${definition}

| column | type | unit |
| --- | --- | --- |
${columns.map((it) => `| ${it.name} | ${it.type} | ${it.unit ?? ""} |`).join("\n")}
`
  )
  const figures = kpis.map(
    ({ name, unit, better }) => `| ${name} | ${unit} | ${better} |`
  )
  return `# Reports

Every report of the warehouse, made from the declarations in
\`analytics/reports\` by \`npm run docs:generate\`; do not edit it by hand.
\`order-cycle report NAME\`, \`GET /admin/order-cycle/reports/NAME\` and the
admin's pages answer with the same rows; \`from\` and \`to\` are days in the
store's zone, both included; a unit \`currency_code\` is the currency in the
row's column of that name. Null means not enough data.

## Key figures

The rows of \`evaluation-overview\`; each can have a target in the option
\`analytics.targets\`.

| key figure | unit | better |
| --- | --- | --- |
${figures.join("\n")}

${parts.join("\n")}`
}
