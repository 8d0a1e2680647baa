import type { ReferenceScheme } from "../reference/reference-scheme"
import { Cascade } from "./cascade"
import { defaultMatchSettings } from "./default-match-settings"
import type { ExpectedItem } from "./expected-item"
import { ItemBook } from "./item-book"
import type { MatchDecision } from "./match-decision"
import type { MatchLine } from "./match-line"
import type { MatchSettings } from "./match-settings"
import { readLines } from "./read-lines"
import { matchMerged } from "./stages/match-merged"
import { matchParts } from "./stages/match-parts"
import { matchPayers } from "./stages/match-payers"
import { matchReferences } from "./stages/match-references"
import { matchSurplus } from "./stages/match-surplus"
import { matchTypos } from "./stages/match-typos"
import { matchUniqueAmounts } from "./stages/match-unique-amounts"
import { screenCodes } from "./stages/screen-codes"
import { suggestLines } from "./suggest/suggest-lines"

/** One rule after another, each over all lines that are left. */
const stages = [
  screenCodes,
  matchReferences,
  matchMerged,
  matchParts,
  matchSurplus,
  matchTypos,
  matchUniqueAmounts,
  matchPayers,
  suggestLines,
]

export type MatchedLines = {
  scheme: ReferenceScheme
  /** One per line, in the order in which the lines were given. */
  decisions: MatchDecision[]
}

/**
 * Matches a bank's lines with the items that they may pay: rules 2 to 9 of
 * the reconciliation design, §6. A tie is never decided. The order of lines
 * and items changes nothing but the order of the answers.
 *
 * @param lines each id once; amounts are signed minor units.
 * @param items each id once.
 * @param changed settings that differ from the design's.
 * @param scheme how codes are built; told from the items unless it is given.
 */
export function matchExpectedItems(
  lines: MatchLine[],
  items: ExpectedItem[],
  changed: Partial<MatchSettings> = {},
  scheme?: ReferenceScheme
): MatchedLines {
  const settings = { ...defaultMatchSettings, ...changed }
  const book = new ItemBook(items, settings, scheme)
  const cascade = new Cascade(book, readLines(lines, book), settings)
  for (const stage of stages) {
    stage(cascade)
  }
  return {
    scheme: book.codes.scheme,
    decisions: lines.flatMap(({ id }) => cascade.decisions.get(id) ?? []),
  }
}
