/** Biteship writes `onHold` in one place and `on_hold` in another. */
export const toSnakeCase = (status: string | null): string | null =>
  status?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null
