import { readProfileSettlement } from "../settlement/profile/read-profile-settlement"
import type { ReadSource } from "../statement"
import type { CsvProfile } from "./csv-profile"
import { readCsvStatement } from "./read-csv-statement"

/**
 * Reads a CSV that a profile describes: a bank's statement or a settlement.
 *
 * @throws BadStatement when it is none in this profile.
 */
export function readCsv(text: string, profile: CsvProfile): ReadSource {
  if (profile.kind === "settlement") {
    return readProfileSettlement(text, profile)
  }
  const { statement, findings } = readCsvStatement(text, profile)
  return { format: `csv:${profile.name}`, statements: [statement], findings }
}
