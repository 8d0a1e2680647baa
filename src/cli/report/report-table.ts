import type { Report } from "../../../analytics"

/** A report for a person at a terminal: aligned columns, freshness, n. */
export function reportTable(report: Report): string {
  const names = report.columns.map(({ name }) => name)
  const lines = [
    names,
    ...report.rows.map((row) => names.map((name) => show(row[name]))),
  ]
  const widths = names.map((_, at) =>
    Math.max(...lines.map((line) => line[at].length))
  )
  return [
    `${report.title} (as of ${report.as_of}, days in ${report.zone}, ` +
      `n = ${report.n})`,
    "",
    ...lines.map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at]))
        .join("  ")
        .trimEnd()
    ),
    "",
    report.definition,
  ].join("\n")
}

const show = (value: string | number | null): string =>
  value === null
    ? "-"
    : typeof value === "number" && !Number.isInteger(value)
      ? value.toFixed(3)
      : String(value)
