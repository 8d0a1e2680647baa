/**
 * Makes a cell harmless to spreadsheets, which run what begins like a
 * formula (OWASP, CSV injection). Plain numbers stay as they are.
 */
export const neutraliseFormula = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
