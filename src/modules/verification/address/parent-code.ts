/** Code of the area that an area lies in; empty for a province. */
export const parentCode = (code: string): string =>
  code.slice(0, Math.max(0, code.lastIndexOf(".")))
