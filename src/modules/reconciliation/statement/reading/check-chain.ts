import { minorToDecimal } from "../../../../money/minor-to-decimal"
import type { Finding } from "../finding"
import type { Statement } from "../statement"
import type { ChainPage } from "./chain-page"
import { sourceDecimals } from "./source-decimals"

/**
 * E02 where an account's statements in a file do not follow each other: a
 * balance that is not the one before, or a page that is missing.
 *
 * @param pages of a whole file, in its order.
 */
export function checkChain(pages: ChainPage[]): Finding[] {
  const findings: Finding[] = []
  const last = new Map<string, ChainPage>()
  const places = new Map(pages.map((page, index) => [page, index]))
  const report = (page: ChainPage, message: string) =>
    findings.push({
      code: "E02",
      severity: "error",
      statement: places.get(page) ?? null,
      line: page.line,
      column: null,
      message,
    })
  for (const page of pages.filter(hasBalance)) {
    const { account, currency } = page.statement
    const key = JSON.stringify([account, currency])
    const problem = problemBetween(last.get(key), page)
    if (problem) {
      report(page, problem)
    }
    last.set(key, page)
  }
  for (const page of last.values()) {
    if (page.is_continued) {
      report(
        page,
        `Statement ${nameOf(page.statement)} goes on with a page that is ` +
          "not in the file. Ask the bank for all its pages."
      )
    }
  }
  return findings
}

const hasBalance = ({ statement }: ChainPage) =>
  statement.final &&
  (statement.opening_minor !== null || statement.closing_minor !== null)

function problemBetween(
  before: ChainPage | undefined,
  { statement, continues }: ChainPage
): string | null {
  if (continues && !before?.is_continued) {
    return (
      `Statement ${nameOf(statement)} continues a page that is not in the ` +
      "file. Ask the bank for all its pages."
    )
  }
  if (before?.is_continued && !continues) {
    return (
      `The page after statement ${nameOf(before.statement)} is not in the ` +
      "file. Ask the bank for all its pages."
    )
  }
  const closing = before?.statement.closing_minor ?? null
  const { opening_minor: opening, currency } = statement
  if (closing === null || opening === null || closing === opening) {
    return null
  }
  const write = (minor: bigint) =>
    minorToDecimal(minor, sourceDecimals(currency))
  return (
    `Statement ${nameOf(statement)} opens with ${write(opening)} ` +
    `${currency ?? ""}, but the one before closed with ${write(closing)}. ` +
    "Ask the bank for the statements between them."
  )
}

const nameOf = ({ sequence, id }: Statement) =>
  sequence ?? id ?? "without number"
