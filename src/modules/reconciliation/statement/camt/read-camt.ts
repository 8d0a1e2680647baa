import { BadStatement } from "../bad-statement"
import type { Finding } from "../finding"
import { checkChain } from "../reading/check-chain"
import type { SourceContent } from "../reading/source-content"
import type { ReadSource } from "../statement"
import { ByteChunks } from "./byte-chunks"
import { CamtCollector } from "./camt-collector"
import { scanXml } from "./scan-xml"

/**
 * Reads camt.052, camt.053 and camt.054 of any version. What was complete
 * before a file breaks off is kept, with E05 at the place.
 *
 * @throws BadStatement when no statement is complete.
 */
export function readCamt(content: SourceContent): ReadSource {
  const chunks = new ByteChunks(content)
  const found: { collector?: CamtCollector } = {}
  const breaks: Finding[] = []
  try {
    scanXml(content, chunks, (place) => {
      found.collector = new CamtCollector(place, chunks)
      return found.collector
    })
  } catch (error) {
    if (
      !(error instanceof BadStatement) ||
      !found.collector?.statements.length
    ) {
      throw error
    }
    const { line, column, message } = error
    breaks.push({
      code: "E05",
      severity: "error",
      statement: null,
      line,
      column,
      message: `${message} The statements before it are kept.`,
    })
  }
  const statements = found.collector?.statements ?? []
  if (!statements.length) {
    throw new BadStatement(
      "The file holds no statement, report or notification. Ask the bank " +
        "for one that has entries."
    )
  }
  return {
    format: found.collector?.format ?? "camt",
    statements: statements.map(({ statement }) => statement),
    findings: [
      ...statements.flatMap(({ findings }) => findings),
      ...checkChain(statements),
      ...breaks,
    ],
  }
}
