import { identityOf } from "../warehouse/identity-of"
import { isGeneration } from "../warehouse/is-generation"
import type { ReportParameters } from "./check-parameters"
import type { Report } from "./report"

/** All reports of several pages and periods. */
const MOST_ANSWERS = 200

/** A longer answer is read again. */
const MOST_ROWS = 1_000

/**
 * Answers of published generations: a generation is never written again, so
 * the same question has the same answer as long as its file is there. The
 * answers asked longest ago are forgotten first.
 */
class KnownAnswers {
  private readonly answers = new Map<string, Report>()

  /** Which answer this is; null where the file may still be written. */
  keyOf(
    file: string,
    name: string,
    parameters: ReportParameters
  ): string | null {
    const identity = isGeneration(file) ? identityOf(file) : null
    return identity && JSON.stringify([identity, name, parameters])
  }

  find(key: string | null): Report | undefined {
    const known = key === null ? undefined : this.answers.get(key)
    if (key !== null && known) {
      this.answers.delete(key)
      this.answers.set(key, known)
    }
    return known
  }

  keep(key: string | null, answer: Report): void {
    if (key === null || answer.rows.length > MOST_ROWS) {
      return
    }
    this.answers.set(key, answer)
    if (this.answers.size > MOST_ANSWERS) {
      this.answers.delete(String(this.answers.keys().next().value))
    }
  }
}

export const knownAnswers = new KnownAnswers()
