import { builtInProfiles } from "../../modules/reconciliation/statement/csv/built-in-profiles"
import type { CsvProfile } from "../../modules/reconciliation/statement/csv/csv-profile"
import { parseProfile } from "../../modules/reconciliation/statement/csv/parse-profile"
import type { SourceFamily } from "../../modules/reconciliation/statement/statement"
import type { StatementOptions, StatementTerminal } from "./statement-options"

/** The format that was asked for; empty: each file shows its own. */
export type ChosenFormat = { format?: SourceFamily; profile?: CsvProfile }

const families: Record<Exclude<SourceFamily, "csv">, true> = {
  camt: true,
  mt940: true,
  ofx: true,
  stripe: true,
  adyen: true,
  paypal: true,
  xendit: true,
}

/**
 * What `--format` and `--profile` ask for.
 *
 * @throws Error with a sentence for a format or profile that does not exist.
 */
export function chooseProfile(
  { format = "auto", profile }: StatementOptions,
  terminal: StatementTerminal
): ChosenFormat {
  const name = profile ?? /^csv:(.+)$/.exec(format)?.[1]
  if (name !== undefined) {
    return { format: "csv", profile: readProfile(name, terminal) }
  }
  if (format === "auto") {
    return {}
  }
  if (Object.hasOwn(families, format)) {
    return { format: format as SourceFamily }
  }
  throw new Error(
    `There is no format "${format}". Name auto, ` +
      `${Object.keys(families).join(", ")}, or csv: with a profile, as csv:bca.`
  )
}

function readProfile(name: string, { read }: StatementTerminal): CsvProfile {
  if (/\.json$/i.test(name)) {
    return parseProfile(new TextDecoder().decode(read(name)), name)
  }
  const known = Object.keys(builtInProfiles)
  if (!known.includes(name)) {
    throw new Error(
      `There is no profile "${name}". Name ${known.join(" or ")}, or a JSON ` +
        "file that describes the CSV."
    )
  }
  return builtInProfiles[name]
}
