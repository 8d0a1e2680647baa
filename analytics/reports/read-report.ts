import { answerReport } from "./answer-report"
import { askWarehouse } from "./ask-warehouse"
import { findQuestion } from "./find-question"
import { knownAnswers } from "./known-answers"
import type { ReadReportOptions } from "./read-report-options"
import type { Report } from "./report"

/**
 * Answers a report from the published generation (or a given file); the same
 * question of the same generation is read once.
 *
 * @returns the answer, which others may hold too: do not change it.
 * @throws UnknownReport, BadReportParameter, NoWarehouse, OutdatedWarehouse
 */
export async function readReport(options: ReadReportOptions): Promise<Report> {
  const question = await findQuestion(options)
  const { file, report, parameters } = question
  const key = knownAnswers.keyOf(file, report.name, parameters)
  const known = knownAnswers.find(key)
  if (known) {
    return known
  }
  const answer = await askWarehouse(question, answerReport)
  knownAnswers.keep(key, answer)
  return answer
}
