import { builtInProfiles } from "../../modules/reconciliation/statement/csv/built-in-profiles"
import type { CsvProfile } from "../../modules/reconciliation/statement/csv/csv-profile"
import { parseProfile } from "../../modules/reconciliation/statement/csv/parse-profile"
import type { StatementOptions, StatementTerminal } from "./statement-options"

/**
 * The profile that was asked for; bank CSV is the one family read so far.
 *
 * @throws Error with a sentence for one that does not exist.
 */
export function chooseProfile(
  { format = "auto", profile }: StatementOptions,
  { read }: StatementTerminal
): CsvProfile {
  const name = profile ?? format.replace(/^csv:/, "")
  if (name === "auto") {
    return builtInProfiles.bca
  }
  if (name.endsWith(".json")) {
    return parseProfile(new TextDecoder().decode(read(name)), name)
  }
  const known = Object.keys(builtInProfiles)
  if (!known.includes(name)) {
    throw new Error(
      `There is no profile "${name}". Name ${known.join(" or ")}, or a JSON ` +
        "file that describes the bank's CSV."
    )
  }
  return builtInProfiles[name]
}
