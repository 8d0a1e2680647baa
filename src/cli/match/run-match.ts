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
  const foot = sumMatches(lines, decisions)
  const texts = (function* () {
    for (const [at, made] of decisions.entries()) {
      yield JSON.stringify(toMatch(made, lines[at].currency))
    }
  })()
  if (options.json) {
    printJson(head, texts, foot, out)
  } else {
    for (const text of texts) {
      out(describe(JSON.parse(text)))
    }
    out(JSON.stringify(foot.counters))
  }
}

/**
 * One document, a line for each answer: a large one is never one string. Its
 * hash is the same whatever the order of the lines.
 */
function printJson(
  head: object,
  texts: Iterable<string>,
  foot: object,
  out: MatchTerminal["out"]
): void {
  const digests: string[] = []
  let batch: string[] = []
  out(`${JSON.stringify(head).slice(0, -1)},"matches":[`)
  for (const text of texts) {
    digests.push(sha256([text]))
    if (batch.length === AT_ONCE) {
      out(`${batch.join(",\n")},`)
      batch = []
    }
    batch.push(text)
  }
  out(batch.join(",\n"))
  const hash = sha256([JSON.stringify([head, foot]), ...digests.sort()])
  out(`],${JSON.stringify({ ...foot, output_hash: hash }).slice(1)}`)
}

function sha256(texts: string[]): string {
  const hash = createHash("sha256")
  texts.forEach((text) => hash.update(text))
  return hash.digest("hex")
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
