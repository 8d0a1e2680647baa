import { createHash } from "node:crypto"
import { listReferences } from "./list-references"
import type { SourceLine } from "./source-line"

export type FingerprintedLine = SourceLine & {
  fingerprint: string
  /** Rank among equal lines of the file, from 1. */
  occurrence: number
}

/**
 * Names each line by what the source says of it, so that overlapping exports
 * of an account add each line once: the same line again has the same
 * fingerprint and rank, whatever its place, line ends, byte order mark or
 * number style in the file. Equal lines of one day are told apart by their
 * rank.
 *
 * @param account the account's id.
 * @param family of the file, or the id of a merchant's provider, so that two
 *   kinds of export of one account do not pass for each other.
 * @param lines all of the file that belong to the account; ranks count over
 *   them.
 */
export function fingerprintLines(
  account: string,
  family: string,
  lines: readonly SourceLine[]
): FingerprintedLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const fingerprint = createHash("sha256")
      .update(
        JSON.stringify([
          account,
          family,
          line.booked_on,
          line.value_on,
          line.amount_minor.toString(),
          line.currency.toUpperCase(),
          listReferences(line.refs),
          foldText(line.text),
          foldText(line.party ?? ""),
        ])
      )
      .digest("hex")
    const occurrence = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, occurrence)
    return { ...line, raw: line.raw, fingerprint, occurrence }
  })
}

const foldText = (text: string) =>
  text.normalize("NFKC").toUpperCase().replace(/\s+/g, " ").trim()
