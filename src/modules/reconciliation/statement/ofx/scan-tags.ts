import { BadStatement } from "../bad-statement"
import { findTag } from "./find-tag"
import { resolveEntities } from "./resolve-entities"

const LONGEST_TEXT = 1024 * 1024

export type OfxTag = {
  /** Capitals, without prefix. */
  name: string
  isClosing: boolean
  /** Text up to the next tag; of a closing tag empty. */
  value: string
  line: number
  /** Characters of the file that tag and value span. */
  start: number
  end: number
}

/**
 * Goes through the tags of an OFX file. Version 1 leaves tags open and may be
 * one line, version 2 is XML; a `<` that begins no tag is text.
 *
 * @throws BadStatement for a text longer than 1 MB.
 */
export function* scanTags(text: string): Generator<OfxTag> {
  const lineAt = lineCounter(text)
  let tag = findTag(text, 0)
  while (tag) {
    const next = findTag(text, tag.end)
    const end = next?.start ?? text.length
    const line = lineAt(tag.start)
    if (end - tag.end > LONGEST_TEXT) {
      throw new BadStatement(
        "A text is longer than 1 MB, which no statement has.",
        line
      )
    }
    const { name, isClosing, start } = tag
    const value = isClosing ? "" : resolveEntities(text.slice(tag.end, end))
    yield { name, isClosing, value, line, start, end }
    tag = next
  }
}

/** Counts on from the place asked for last. */
function lineCounter(text: string) {
  let line = 1
  let counted = 0
  return (at: number) => {
    for (; counted < at; counted++) {
      const code = text.charCodeAt(counted)
      if (code === 10 || (code === 13 && text.charCodeAt(counted + 1) !== 10)) {
        line++
      }
    }
    return line
  }
}
