import type { UnitType } from "./unit-type"

/** One way to begin: how types are ordered and how places are judged. */
export type Start = {
  size: (type: UnitType) => number
  score: number
  turned: boolean
}

const middleEdge = ({ length, width, height }: UnitType) =>
  length +
  width +
  height -
  Math.max(length, width, height) -
  Math.min(length, width, height)

const longestEdge = ({ length, width, height }: UnitType) =>
  Math.max(length, width, height)

/** The largest face: the base on which it lies flattest. */
const baseArea = (type: UnitType) => longestEdge(type) * middleEdge(type)

const sizes = [
  ({ volume }: UnitType) => volume,
  longestEdge,
  baseArea,
  middleEdge,
]

/** The 24 starts, those that succeed most often first. */
export const starts: Start[] = [false, true].flatMap((turned) =>
  [0, 1, 2].flatMap((score) => sizes.map((size) => ({ size, score, turned })))
)
