import type { MatchEvidence } from "../../../../types/reconciliation/match-evidence"
import { amountEvidence } from "../evidence/amount-evidence"
import { codeEvidence } from "../evidence/code-evidence"
import { differenceEvidence } from "../evidence/difference-evidence"
import { lateEvidence } from "../evidence/late-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { findCodesInside } from "../../reference/find-codes-inside"
import type { ItemBook } from "../item-book"
import { isOpenFor } from "../is-open-for"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import type { Candidate } from "./candidate"
import { spreadAmount } from "./spread-amount"

type Named = { item: OpenItem; evidence: MatchEvidence }

/** Open items that a line names by code: rightly, with an error, hidden. */
export function suggestCodes(
  reading: LineReading,
  book: ItemBook
): Candidate[] {
  const isOpen = ({ item }: Named) => isOpenFor(reading, item)
  const exact = reading.codes
    .flatMap(({ key, written }) => named(key, codeEvidence(key, written), book))
    .filter(isOpen)
  const near = reading.near
    .map(({ item, written }): Named => ({
      item,
      evidence: { key: "code_typo", values: { written, code: item.code } },
    }))
    .filter(isOpen)
  const inside = findCodesInside(reading.fields, book.codes)
    .flatMap(({ key, written }) =>
      named(key, { key: "code_inside", values: { code: key, written } }, book)
    )
    .filter(isOpen)
  return [
    ...severalCodes([...exact, ...near], reading),
    ...exact.map((one) => toCandidate("code", one, reading)),
    ...near.map((one) => toCandidate("typo", one, reading)),
    ...inside.map((one) => toCandidate("inside", one, reading)),
  ]
}

const named = (code: string, evidence: MatchEvidence, book: ItemBook) =>
  book.withCode(code).map((item): Named => ({ item, evidence }))

function toCandidate(
  kind: "code" | "typo" | "inside",
  { item, evidence }: Named,
  reading: LineReading
): Candidate {
  const { line, day } = reading
  const fits = item.open_minor === line.amount_minor
  return {
    kind: fits ? `${kind}_amount` : kind,
    parts: spreadAmount(line, [item]),
    ties: 0,
    evidence: [
      evidence,
      fits ? amountEvidence(line) : differenceEvidence(line, item),
      payerEvidence(reading, item),
      ...lateEvidence(reading, item),
      ...(day < item.opened
        ? [
            {
              key: "early" as const,
              values: { opened_on: item.item.opened_on },
            },
          ]
        : []),
    ],
  }
}

/** All that is named together, where it adds up to the line's amount. */
function severalCodes(all: Named[], { line }: LineReading): Candidate[] {
  const items = [...new Set(all.map(({ item }) => item))]
  const sum = items.reduce((total, { open_minor }) => total + open_minor, 0n)
  return items.length > 1 && sum === line.amount_minor
    ? [
        {
          kind: "codes",
          parts: spreadAmount(line, items),
          ties: 0,
          evidence: [
            ...all.map(({ evidence }) => evidence),
            amountEvidence(line, "sum_fits"),
          ],
        },
      ]
    : []
}
