import { MedusaError } from "@medusajs/framework/utils"
import type { ProviderRegistry } from "../../../modules/reconciliation/providers/provider-registry"
import { builtInProfiles } from "../../../modules/reconciliation/statement/csv/built-in-profiles"
import type { CsvProfile } from "../../../modules/reconciliation/statement/csv/csv-profile"
import type { ReadOptions } from "../../../modules/reconciliation/statement/read-statement-file"
import type { SourceFamily } from "../../../modules/reconciliation/statement/statement"

/** How much of a file a provider needs to know it. */
const HEAD = 4096

/**
 * How an account's files are read: by its own profile, by the provider or
 * format it names, else by what the file holds; a merchant's provider is
 * asked before our readers.
 *
 * @throws MedusaError INVALID_DATA for a format that does not exist.
 */
export function readOptionsOf(
  { format, csv_profile }: { format: string; csv_profile: unknown },
  providers: ProviderRegistry,
  bytes: Uint8Array
): ReadOptions {
  if (csv_profile) {
    return { format: "csv", profile: csv_profile as CsvProfile }
  }
  if (format.startsWith("csv:")) {
    return { format: "csv", profile: findProfile(format) }
  }
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD))
  const provider =
    format === "auto"
      ? providers.recognise(head)?.provider
      : providers.find(format)
  if (provider) {
    return { provider }
  }
  return format === "auto" ? {} : { format: format as SourceFamily }
}

function findProfile(format: string): CsvProfile {
  const profile = builtInProfiles[format.slice("csv:".length)]
  if (!profile) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no profile "${format}". Name ` +
        `${Object.keys(builtInProfiles).join(" or ")}, or give the account ` +
        "a profile of its own."
    )
  }
  return profile
}
