import type { CheckName, CheckOutcome, Finding } from "./check-outcome"

export type OnFail = "hold" | "warn" | "off"

/** A check that is ready to run; what it needs is read inside. */
export type Check = {
  check: CheckName
  onFail: OnFail
  run: () => CheckOutcome
}

const levels = { hold: "block", warn: "warn", off: "info" } as const

/**
 * Runs all checks, whatever one of them finds. One that throws blocks the
 * order as CHECK_FAILED, unless it is off: nobody knows what it would have
 * found.
 */
export const runChecks = (checks: Check[]): CheckOutcome[] =>
  checks.map((check) => {
    const outcome = runOne(check)
    return {
      ...outcome,
      findings: outcome.findings.map((finding) =>
        finding.level === "block"
          ? { ...finding, level: levelOf(finding, check.onFail) }
          : finding
      ),
    }
  })

const levelOf = ({ code }: Finding, onFail: OnFail) =>
  code === "CHECK_FAILED" && onFail === "warn" ? "block" : levels[onFail]

function runOne({ check, run }: Check): CheckOutcome {
  try {
    const outcome = run()
    return outcome.findings.length
      ? outcome
      : { ...outcome, findings: [passed] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      check,
      input: {},
      findings: [
        {
          code: "CHECK_FAILED",
          subject: check,
          level: "block",
          output: { check, message },
        },
      ],
    }
  }
}

/** Written down as well: it proves that the check ran, and on what. */
const passed: Finding = {
  code: "PASSED",
  subject: "",
  level: "info",
  output: {},
}
