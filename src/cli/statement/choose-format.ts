import type { ReadOptions } from "../../modules/reconciliation/statement/read-statement-file"
import type { SourceFamily } from "../../modules/reconciliation/statement/statement"
import { chooseProfile } from "./choose-profile"
import type { StatementOptions, StatementTerminal } from "./statement-options"
import { WrongUsage } from "./wrong-usage"

const families: SourceFamily[] = [
  "camt",
  "mt940",
  "ofx",
  "csv",
  "stripe",
  "paypal",
  "adyen",
  "xendit",
]

/**
 * How files are to be read: by their content unless a format is named.
 *
 * @throws WrongUsage for a format that does not exist.
 * @throws Error with a sentence for a profile that does not.
 */
export function chooseFormat(
  options: StatementOptions,
  terminal: StatementTerminal
): ReadOptions {
  const { format = "auto", profile } = options
  if (profile !== undefined && !/^(auto|csv(:.*)?)$/.test(format)) {
    throw new WrongUsage(
      `A profile describes a CSV. Leave out --profile for ${format}.`
    )
  }
  if (format.startsWith("csv:") || profile !== undefined) {
    return { format: "csv", profile: chooseProfile(options, terminal) }
  }
  if (format === "auto") {
    return {}
  }
  const family = families.find((one) => one === format)
  if (!family) {
    throw new WrongUsage(
      `There is no format "${format}". Name auto, ${families.join(", ")} or ` +
        "csv:PROFILE."
    )
  }
  return { format: family }
}
