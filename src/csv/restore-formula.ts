/** Reads back a cell that `neutraliseFormula` made harmless. */
export const restoreFormula = (cell: string): string =>
  /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
