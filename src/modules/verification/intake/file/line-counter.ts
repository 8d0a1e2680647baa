/**
 * Tells physical lines, from 1, of offsets that only grow: each character is
 * looked at once.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf("\n")
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++
      next = text.indexOf("\n", next + 1)
    }
    return line
  }
}
