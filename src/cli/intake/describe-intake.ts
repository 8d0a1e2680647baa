import { toMainUnits } from "../../money/to-main-units"
import type { IntakeReport } from "../../types/intake"

/** An import's outcome for a person. */
export const describeIntake = (report: IntakeReport): string =>
  [
    `${report.rows.accepted} of ${report.rows.total} rows accepted, ` +
      `${report.rows.rejected} refused${reasons(report.rejected_by_reason)}`,
    `${report.orders.accepted} new orders, ${report.orders.updated} changed, ` +
      `${report.orders.unchanged} unchanged, ${report.orders.rejected} refused`,
    `${report.orders.held} orders held${reasons(report.held_by_reason)}`,
    ...report.money.map(
      ({ currency, total }) =>
        `${currency} ${toMainUnits(BigInt(total), currency)} in all`
    ),
    ...report.rules.map(
      ({ key, matched_orders, matched_total, first }) =>
        `rule ${key} would fire for ${matched_orders} orders` +
        (matched_orders
          ? ` (${matched_total.map(amount).join(", ")}; first ${first.join(", ")})`
          : "")
    ),
    ...report.rejects.map(
      ({ file, line, external_id, message }) =>
        `${report.files[file].name}:${line}: ${external_id}: ${message}`
    ),
    ...(report.rejects_omitted
      ? [`and ${report.rejects_omitted} more refused rows (--rejects OUT.csv)`]
      : []),
  ].join("\n")

const amount = ({ currency, minor }: { currency: string; minor: string }) =>
  `${currency} ${toMainUnits(BigInt(minor), currency)}`

function reasons(counts: Record<string, number>): string {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a)
  return entries.length
    ? `: ${entries.map(([name, count]) => `${name} ${count}`).join(", ")}`
    : ""
}
