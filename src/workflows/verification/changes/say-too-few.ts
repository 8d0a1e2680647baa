/** Why so many units of a line cannot go elsewhere. */
export const sayTooFew = (asked: number, most: number, place: string) =>
  `${asked} units of the line cannot go: ${most} of them are reserved at ` +
  `${place}. Nothing was moved.`
