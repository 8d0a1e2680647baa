import { type CaseAnswer, answerCases } from "./answer-cases"
import type { CaseKind } from "./cases/case-kind"
import type { VerifyOptions, VerifyTerminal } from "./verify-options"

/**
 * Answers a file of cases by the functions that the workflows call, without a
 * database.
 *
 * @param kinds those that the command knows, by name.
 * @returns the exit code: 0 all were answered, 1 bad input, 2 wrong usage.
 */
export function runCases(
  kinds: Record<string, CaseKind>,
  { input, json }: VerifyOptions,
  { read, out, err }: VerifyTerminal
): 0 | 1 | 2 {
  if (!input) {
    err("Name the cases: --input CASES.json.")
    return 2
  }
  try {
    const answers = answerCases(parse(input, read), kinds, { read })
    if (json) {
      out(JSON.stringify(answers))
    } else {
      answers.map(describe).forEach(out)
    }
    return 0
  } catch (error) {
    err(`${input}: ${(error as Error).message}`)
    return 1
  }
}

function parse(file: string, read: VerifyTerminal["read"]): unknown {
  const text = read(file)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch (error) {
    throw new Error(`The file is no JSON: ${(error as Error).message}`)
  }
}

const describe = ({ id, kind, output }: CaseAnswer) =>
  `${id} (${kind}): ${JSON.stringify(output)}`
