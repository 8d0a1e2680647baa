import { MedusaError } from "@medusajs/framework/utils"
import { builtInProfiles } from "../../../modules/reconciliation/statement/csv/built-in-profiles"
import type { CsvProfile } from "../../../modules/reconciliation/statement/csv/csv-profile"
import type { ReadOptions } from "../../../modules/reconciliation/statement/read-statement-file"
import type { SourceFamily } from "../../../modules/reconciliation/statement/statement"

/**
 * How an account's files are read: by its own profile, by the format it
 * names, else by their content.
 *
 * @throws MedusaError INVALID_DATA for a profile that is not built in.
 */
export function readOptionsOf({
  format,
  csv_profile,
}: {
  format: string
  csv_profile: unknown
}): ReadOptions {
  if (csv_profile) {
    return { format: "csv", profile: csv_profile as CsvProfile }
  }
  if (!format.startsWith("csv:")) {
    return format === "auto" ? {} : { format: format as SourceFamily }
  }
  const profile = builtInProfiles[format.slice("csv:".length)]
  if (!profile) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no profile "${format}". Name ` +
        `${Object.keys(builtInProfiles).join(" or ")}, or give the account ` +
        "a profile of its own."
    )
  }
  return { format: "csv", profile }
}
