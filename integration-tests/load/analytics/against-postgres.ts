import { answerReport } from "../../../analytics/reports/answer-report"
import { askWarehouse } from "../../../analytics/reports/ask-warehouse"
import { findQuestion } from "../../../analytics/reports/find-question"
import {
  postgresKept,
  postgresSales,
  postgresWeeks,
} from "../../fixtures/postgres-figures"
import type { SourceDatabase } from "../../fixtures/source-database"

const asked = [
  ["sales-by-currency", postgresSales],
  ["evaluation-trend", postgresWeeks],
  ["evaluation-overview", postgresKept],
] as const

/** Three reports, and the same figures by SQL on the shop's tables. */
export async function againstPostgres(
  shop: SourceDatabase,
  directory: string,
  period: { from: string; to: string }
) {
  const answers: Record<string, number> = {}
  let duckdb_s = 0
  let postgres_s = 0
  for (const [name, sql] of asked) {
    const begun = performance.now()
    const question = await findQuestion({ directory, name, ...period })
    await askWarehouse(question, answerReport)
    const answered = performance.now()
    await shop.ask(sql, ["Asia/Jakarta", period.from, period.to])
    const ended = performance.now()
    duckdb_s += (answered - begun) / 1_000
    postgres_s += (ended - answered) / 1_000
    answers[name] = (ended - answered) / (answered - begun)
  }
  return { duckdb_s, postgres_s, ratio: postgres_s / duckdb_s, ...answers }
}
