import { describeSchema } from "./describe-schema"
import type { ModelDescription } from "./schema-description"

const HEADER = `# Data dictionary

Every table and view of the warehouse, made from the declarations in
\`analytics/models\` by \`npm run docs:generate\`; do not edit it by hand. Times
are UTC, \`…_local_date\` is cut in the store's zone, \`…_minor\` are integer minor
units at the currency's ISO 4217 exponent. Columns are added, not renamed.
`

/** `docs/data-dictionary.md`. */
export const dataDictionary = (): string =>
  [HEADER, ...describeSchema().models.map(section)].join("\n")

const section = ({ name, grain, inputs, columns }: ModelDescription) =>
  [
    `## ${name}`,
    "",
    grain,
    "",
    inputs.length
      ? `Made of ${inputs.map((input) => `\`${input}\``).join(", ")}.`
      : "Filled by the exporter.",
    "",
    "| column | type | unit | meaning | source |",
    "| --- | --- | --- | --- | --- |",
    ...columns.map(
      (column) =>
        `| ${column.name} | ${column.type} | ${column.unit ?? ""} ` +
        `| ${cell(column.description)} | ${cell(column.source)} |`
    ),
    "",
  ].join("\n")

const cell = (text: string) =>
  text.replaceAll("|", "\\|").replaceAll("*", "\\*")
