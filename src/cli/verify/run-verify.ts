import { caseKinds } from "./cases/case-kinds"
import { runCases } from "./run-cases"
import type { VerifyOptions, VerifyTerminal } from "./verify-options"

/**
 * Decides cases as the desk would decide them, without a database.
 *
 * @returns the exit code: 0 all were answered, 1 bad input, 2 wrong usage.
 */
export const runVerify = (options: VerifyOptions, terminal: VerifyTerminal) =>
  runCases(caseKinds, options, terminal)
