import { mkdir, readFile, rm } from "node:fs/promises"
import path from "node:path"
import { stripVTControlCharacters } from "node:util"
import { childProcesses } from "./child-processes.mjs"

const RESULTS = ".data/test-results"
const JEST = "node_modules/jest/bin/jest.js"

/**
 * Runs one jest configuration and reads its counts from jest's own JSON.
 *
 * @returns {Promise<{ passed: number, failed: number, skipped: number,
 *   problems: string[] }>} a suite that could not even be loaded counts as one
 *   failed test.
 */
export async function runJest({ name, config }, environment) {
  const outputFile = path.resolve(RESULTS, `${name}.json`)
  await mkdir(RESULTS, { recursive: true })
  await rm(outputFile, { force: true })
  const code = await childProcesses.run(
    process.execPath,
    [
      JEST,
      `--config=${config}`,
      "--json",
      `--outputFile=${outputFile}`,
      "--forceExit",
      "--maxWorkers=2",
    ],
    { env: { ...process.env, ...environment, NODE_OPTIONS: nodeOptions() } }
  )
  const report = await readReport(outputFile)
  if (!report) {
    const problem = `jest ended with ${code} and left no result`
    return { passed: 0, failed: 1, skipped: 0, problems: [problem] }
  }
  return toResult(report, code)
}

const nodeOptions = () =>
  [process.env.NODE_OPTIONS, "--experimental-vm-modules"]
    .filter(Boolean)
    .join(" ")

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"))
  } catch {
    return undefined
  }
}

function toResult(report, code) {
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const nothingRan = report.numTotalTests === 0 || report.wasInterrupted
  // Jest also fails for what is no test, a teardown for example.
  const unexplained = failed === 0 && (nothingRan || code !== 0)
  return {
    passed: report.numPassedTests,
    failed: failed + (unexplained ? 1 : 0),
    skipped,
    problems: [
      ...(unexplained ? [`jest ended with ${code}`] : []),
      ...describe(report, "failed"),
      ...describe(report, "pending"),
    ],
  }
}

function describe(report, status) {
  return report.testResults.flatMap((suite) => {
    const file = path.relative(process.cwd(), suite.name)
    const word = status === "pending" ? "skipped" : "failed"
    const tests = suite.assertionResults
      .filter((test) => test.status === status)
      .map((test) => {
        const why = firstLines(test.failureMessages?.join("\n"))
        return `${word}: ${file}: ${test.fullName}${why}`
      })
    const broken =
      status === "failed" &&
      suite.status === "failed" &&
      suite.assertionResults.length === 0
    return broken
      ? [`failed to load: ${file}${firstLines(suite.message)}`]
      : tests
  })
}

/** A log of CI is cut in its middle: its end must say why, too. */
function firstLines(message) {
  const lines = stripVTControlCharacters(message ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.length ? `: ${lines.slice(0, 6).join(" / ").slice(0, 600)}` : ""
}
