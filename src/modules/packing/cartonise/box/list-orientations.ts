import { AS_GIVEN } from "../input/as-given"

/**
 * The distinct ways in which a unit may lie, as dx, dy, dz one after another.
 *
 * @param vertical letters of l, w, h that may stand up, or `as_given`.
 */
export function listOrientations(
  length: number,
  width: number,
  height: number,
  vertical: string
): Int32Array {
  if (vertical === AS_GIVEN) {
    return Int32Array.of(length, width, height)
  }
  const turns: number[] = []
  const add = (dx: number, dy: number, dz: number) => {
    for (let at = 0; at < turns.length; at += 3) {
      if (turns[at] === dx && turns[at + 1] === dy && turns[at + 2] === dz) {
        return
      }
    }
    turns.push(dx, dy, dz)
  }
  const standing = (a: number, b: number, up: number) => {
    add(Math.max(a, b), Math.min(a, b), up)
    add(Math.min(a, b), Math.max(a, b), up)
  }
  if (vertical.includes("h")) {
    standing(length, width, height)
  }
  if (vertical.includes("w")) {
    standing(length, height, width)
  }
  if (vertical.includes("l")) {
    standing(width, height, length)
  }
  return Int32Array.from(turns)
}
