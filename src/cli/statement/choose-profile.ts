import { builtInProfiles } from "../../modules/reconciliation/statement/csv/built-in-profiles"
import type { CsvProfile } from "../../modules/reconciliation/statement/csv/csv-profile"
import { parseProfile } from "../../modules/reconciliation/statement/csv/parse-profile"
import type { StatementOptions, StatementTerminal } from "./statement-options"

/**
 * The profile that `--profile` or `--format csv:PROFILE` asks for: a built-in
 * name or a JSON file.
 *
 * @throws Error with a sentence for one that does not exist or is wrong.
 */
export function chooseProfile(
  { format = "", profile }: StatementOptions,
  { read }: StatementTerminal
): CsvProfile {
  const name = profile ?? format.replace(/^csv:/, "")
  if (/\.json$/i.test(name)) {
    return parseProfile(new TextDecoder().decode(read(name)), name)
  }
  if (!Object.hasOwn(builtInProfiles, name)) {
    const known = Object.keys(builtInProfiles).join(" or ")
    throw new Error(
      `There is no profile "${name}". Name ${known}, or a JSON file that ` +
        "describes the CSV."
    )
  }
  return builtInProfiles[name]
}
