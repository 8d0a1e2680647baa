import { type ParseError, parse, printParseErrorCode } from "jsonc-parser"
import { lineCounter } from "../intake/file/line-counter"

/**
 * Parses a file of strict JSON that people write by hand.
 *
 * @throws Error that names file and line.
 */
export function parseJsonText(text: string, file: string): unknown {
  const errors: ParseError[] = []
  const json: unknown = parse(text.replace(/^\uFEFF/, ""), errors, {
    disallowComments: true,
  })
  const [first] = errors
  if (first) {
    throw new Error(
      `${file}:${lineCounter(text)(first.offset)}: This is no JSON ` +
        `(${printParseErrorCode(first.error)}). Correct that line.`
    )
  }
  return json
}
