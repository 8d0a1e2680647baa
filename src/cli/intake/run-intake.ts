import { BadOrderFile } from "../../modules/verification/intake/bad-order-file"
import {
  type ParsedOrderFile,
  parseOrderFile,
} from "../../modules/verification/intake/parse-order-file"
import { parseRules } from "../../modules/verification/rules/parse-rules"
import { defaultProfile } from "../../modules/verification/intake/profile/intake-profile"
import { parseIntakeProfile } from "../../modules/verification/intake/profile/parse-intake-profile"
import { buildIntakeReport } from "../../modules/verification/intake/report/build-intake-report"
import { rejectsCsv } from "../../modules/verification/intake/report/rejects-csv"
import { describeIntake } from "./describe-intake"
import type { IntakeOptions, IntakeTerminal } from "./intake-options"

/**
 * Says what importing files of orders would come to: nothing is imported.
 *
 * @returns the exit code: 0 answered, 1 bad input, 2 wrong usage.
 */
export function runIntake(
  options: IntakeOptions,
  terminal: IntakeTerminal
): 0 | 1 | 2 {
  const usage = findUsageProblem(options)
  if (usage) {
    terminal.err(usage)
    return 2
  }
  try {
    const profile = options.profile
      ? parseIntakeProfile(readText(options.profile, terminal), options.profile)
      : defaultProfile
    const rules = options.rules
      ? parseRules(readText(options.rules, terminal), options.rules)
      : []
    const files = options.input.map((file) =>
      parseOrderFile(read(file, terminal), file, profile, terminal.now())
    )
    const limit = Number(options.limit)
    const { time_zone } = profile
    const report = buildIntakeReport(files, new Map(), limit, {
      rules,
      time_zone,
    })
    if (options.rejects) {
      terminal.write(options.rejects, toCsv(files))
    }
    terminal.out(options.json ? JSON.stringify(report) : describeIntake(report))
    if (!report.rows.accepted) {
      terminal.err("Not one row was accepted: see the reasons in the answer.")
      return 1
    }
    return options.strict && report.rows.rejected ? 1 : 0
  } catch (error) {
    terminal.err((error as Error).message)
    return 1
  }
}

function findUsageProblem(options: IntakeOptions): string | null {
  if (!options.input.length) {
    return "Name at least one --input FILE."
  }
  if (!options.dryRun) {
    return (
      "This command only checks files, with --dry-run: import through the " +
      "admin (Order desk, Import) or POST /admin/order-cycle/intake/batches."
    )
  }
  return /^\d{1,9}$/.test(options.limit)
    ? null
    : `--limit: "${options.limit}" is no number of rows.`
}

const readText = (file: string, terminal: IntakeTerminal) =>
  Buffer.from(read(file, terminal)).toString()

function read(file: string, terminal: IntakeTerminal): Uint8Array {
  try {
    return terminal.read(file)
  } catch (error) {
    throw new BadOrderFile(
      file,
      null,
      `The file cannot be read (${(error as Error).message}).`
    )
  }
}

const toCsv = (files: ParsedOrderFile[]) =>
  rejectsCsv(
    files.flatMap(({ name, rejects }) =>
      rejects.map((reject) => ({ file: name, ...reject }))
    )
  )
