import { listOptions, type OptionRow } from "./list-options"
import { optionSections } from "./option-sections"

const INTRODUCTION = `# Options

Written by \`npm run docs:generate\` from the schemas in
\`src/modules/*/options.ts\`; do not edit by hand.

All options stand in one object in \`medusa-config.ts\`, a section per part.
Every section and every option may be left out unless it is marked as required;
a wrong value stops the start with a sentence that names it.

\`\`\`ts
plugins: [
  {
    resolve: "medusa-plugin-order-cycle",
    options: {
      documents: { seller: { name: "Toko Contoh", address: ["Jakarta"] } },
      tracking: { encryptionKey: process.env.ORDER_CYCLE_ENCRYPTION_KEY },
      analytics: { directory: "/srv/warehouse", timeZone: "Asia/Jakarta" },
    },
  },
],
\`\`\`
`

/** Longer defaults stand below the table, where they can be read. */
const CELL_WIDTH = 100

/** `docs/options.md`: every option with type, default and meaning. */
export function renderOptions(): string {
  const sections = Object.entries(optionSections).map(([section, schema]) =>
    renderSection(section, listOptions(schema))
  )
  return `${[INTRODUCTION.trim(), ...sections].join("\n\n")}\n`
}

function renderSection(section: string, rows: OptionRow[]): string {
  const table = [
    "| option | type | default | meaning |",
    "| --- | --- | --- | --- |",
    ...rows.map(renderRow),
  ].join("\n")
  const long = rows.filter((row) => isLong(row.default)).map(renderLongDefault)
  return [`## ${section}`, table, ...long].join("\n\n")
}

function renderRow(row: OptionRow): string {
  const cells = [
    `\`${row.path}\``,
    escapeCell(row.type),
    row.isRequired ? "required" : renderDefault(row.default),
    escapeCell(row.description ?? ""),
  ]
  return `| ${cells.join(" | ")} |`
}

function renderDefault(value: unknown): string {
  const text = JSON.stringify(value)
  // A group is as its members are.
  if (text === undefined || text === "{}") {
    return ""
  }
  return isLong(value) ? "see below" : `\`${escapeCell(text)}\``
}

const renderLongDefault = (row: OptionRow) =>
  [
    `Default of \`${row.path}\`:`,
    "",
    "```json",
    renderEntries(row.default as object),
    "```",
  ].join("\n")

/** One entry a line. */
function renderEntries(value: object): string {
  if (Array.isArray(value)) {
    const lines = value.map((entry) => `  ${JSON.stringify(entry)}`)
    return `[\n${lines.join(",\n")}\n]`
  }
  const lines = Object.entries(value).map(
    ([key, entry]) => `  ${JSON.stringify(key)}: ${JSON.stringify(entry)}`
  )
  return `{\n${lines.join(",\n")}\n}`
}

const isLong = (value: unknown) =>
  typeof value === "object" && JSON.stringify(value).length > CELL_WIDTH

const escapeCell = (text: string) => text.replaceAll("|", "\\|")
