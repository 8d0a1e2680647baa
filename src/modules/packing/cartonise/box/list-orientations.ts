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
  const found = new Map<string, number[]>()
  const add = (...turn: number[]) => found.set(turn.join(), turn)
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
  return Int32Array.from([...found.values()].flat())
}
