const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
}

/** Text of a value: the five entities, character numbers, CDATA. */
export const resolveEntities = (value: string): string =>
  withoutCdata(value)
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, replaceOne)
    .trim()

function replaceOne(
  whole: string,
  decimal?: string,
  hex?: string,
  name?: string
): string {
  if (name !== undefined) {
    return entities[name.toLowerCase()] ?? whole
  }
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

const OPEN = "<![CDATA["
const CLOSE = "]]>"

/** By hand: an expression would look for each end to the end of the text. */
function withoutCdata(value: string): string {
  const parts: string[] = []
  let from = 0
  for (;;) {
    const open = value.indexOf(OPEN, from)
    const close = open < 0 ? -1 : value.indexOf(CLOSE, open)
    if (close < 0) {
      return parts.join("") + value.slice(from)
    }
    parts.push(value.slice(from, open), value.slice(open + OPEN.length, close))
    from = close + CLOSE.length
  }
}
