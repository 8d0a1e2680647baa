import { BadPayload } from "./bad-payload"

/** Deeper documents are attacks or mistakes; no courier nests like that. */
const DEEPEST = 20

/**
 * Parses a payload.
 *
 * @throws BadPayload when it is no JSON or nested more than 20 levels deep.
 */
export function readJson(body: string): unknown {
  if (depthOf(body) > DEEPEST) {
    throw new BadPayload(
      [],
      `The document is nested more than ${DEEPEST} levels deep.`
    )
  }
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new BadPayload([], `This is not JSON: ${(error as Error).message}.`)
  }
}

/** Counted without parsing, so that a deep document costs no memory. */
function depthOf(body: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < body.length; index++) {
    const character = body[index]
    if (inString) {
      index += character === "\\" ? 1 : 0
      inString = character !== '"'
    } else if (character === '"') {
      inString = true
    } else if (character === "{" || character === "[") {
      deepest = Math.max(deepest, ++depth)
    } else if (character === "}" || character === "]") {
      depth--
    }
  }
  return deepest
}
