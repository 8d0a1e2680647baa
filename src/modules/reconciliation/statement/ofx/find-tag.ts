/** Longer than any tag is, so that a stray `<` costs little. */
const LONGEST_TAG = 256

const INSIDE = /^(\/?)(?:[A-Za-z][\w-]*:)?([A-Za-z][\w.-]*)(?:\s[^]*|\/)?$/

export type FoundTag = {
  name: string
  isClosing: boolean
  start: number
  end: number
}

/** The next tag from a place on; null when only text is left. */
export function findTag(text: string, from: number): FoundTag | null {
  let start = text.indexOf("<", from)
  while (start >= 0) {
    if (text.startsWith("<![CDATA[", start)) {
      const end = text.indexOf("]]>", start)
      start = end < 0 ? -1 : text.indexOf("<", end)
      continue
    }
    const end = tagEnd(text, start + 1)
    const [, slash, name] =
      end === null ? [] : (INSIDE.exec(text.slice(start + 1, end)) ?? [])
    if (end !== null && name !== undefined) {
      return {
        name: name.toUpperCase(),
        isClosing: slash === "/",
        start,
        end: end + 1,
      }
    }
    start = text.indexOf("<", start + 1)
  }
  return null
}

function tagEnd(text: string, from: number): number | null {
  const last = Math.min(from + LONGEST_TAG, text.length)
  for (let at = from; at < last; at++) {
    const character = text[at]
    if (character === ">") {
      return at
    }
    if (character === "<") {
      return null
    }
  }
  return null
}
