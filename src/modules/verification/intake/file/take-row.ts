import type { RowProblem } from "../row/row-problem"

/**
 * Takes one row of a file.
 *
 * @param line first physical line of the row, the file's first is 1.
 * @param problem what the reader found wrong with its shape.
 */
export type TakeRow = (
  fields: string[],
  line: number,
  problem?: RowProblem
) => void
