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
  value
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, "$1")
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
