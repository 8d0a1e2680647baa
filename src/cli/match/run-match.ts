import { createHash } from "node:crypto"
import { matchExpectedItems } from "../../modules/reconciliation/matching/match-expected-items"
import type { MatchOptions, MatchTerminal } from "./match-options"
import { readExpected } from "./read-expected"
import { readLines } from "./read-lines"
import { sumMatches } from "./sum-matches"
import { toMatch } from "./to-match"

const VERSION = 1

/** Answers written at once. */
const AT_ONCE = 500

/**
 * Answers a file of lines from a file of expected transfers, without a
 * database.
 *
 * @returns the exit code: 0 answered, 1 bad input; wrong usage (2) is found
 *   before.
 */
export function runMatch(
  options: MatchOptions,
  terminal: MatchTerminal
): 0 | 1 {
  try {
    answer(options, terminal)
    return 0
  } catch (error) {
    terminal.err((error as Error).message)
    return 1
  }
}

function answer(options: MatchOptions, { read, out }: MatchTerminal): void {
  const items = readExpected(read(options.expected), options.expected)
  const lines = readLines(read(options.lines), options.lines)
  const { scheme, decisions } = matchExpectedItems(lines, items, {
    window_days: options.window,
  })
  const head = {
    version: VERSION,
    settings: {
      reference_scheme: scheme.kind,
      prefix: scheme.prefix,
      length: scheme.length,
      window_days: options.window,
    },
  }
  const matches = decisions.map((made, at) => ({
    line: made.line,
    text: JSON.stringify(toMatch(made, lines[at].currency)),
  }))
  const foot = sumMatches(lines, decisions)
  const hash = hashOf([head, foot], matches)
  if (options.json) {
    printJson(head, matches, { ...foot, output_hash: hash }, out)
  } else {
    matches.forEach(({ text }) => out(describe(JSON.parse(text))))
    out(JSON.stringify(foot.counters))
  }
}

type Written = { line: string; text: string }

/** The same for the same answers, whatever the order of the lines. */
function hashOf(around: object[], matches: Written[]): string {
  const hash = createHash("sha256").update(JSON.stringify(around))
  for (const { text } of [...matches].sort((a, b) =>
    a.line < b.line ? -1 : 1
  )) {
    hash.update(`\n${text}`)
  }
  return hash.digest("hex")
}

/** One document, a line for each answer: a large one is never one string. */
function printJson(
  head: object,
  matches: Written[],
  foot: object,
  out: MatchTerminal["out"]
): void {
  out(`${JSON.stringify(head).slice(0, -1)},"matches":[`)
  for (let start = 0; start < matches.length; start += AT_ONCE) {
    const texts = matches.slice(start, start + AT_ONCE).map(({ text }) => text)
    out(texts.join(",\n") + (start + AT_ONCE < matches.length ? "," : ""))
  }
  out(`],${JSON.stringify(foot).slice(1)}`)
}

function describe({
  line,
  decision,
  rule,
  reason,
  ...more
}: ReturnType<typeof toMatch>): string {
  const [first] = more.alternatives
  const { items, evidence } = decision === "suggest" && first ? first : more
  return [
    line,
    decision,
    rule,
    reason,
    items.map(({ id, allocated }) => `${id} ${allocated}`).join(" + "),
    evidence.join(", "),
  ]
    .filter(Boolean)
    .join("  ")
}
