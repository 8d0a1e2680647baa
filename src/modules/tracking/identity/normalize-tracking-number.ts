/** As we store and compare it: ` 1z5r 8939 ` and `1Z5R8939` are one number. */
export const normalizeTrackingNumber = (number: string): string =>
  number.normalize("NFKC").replace(/\s+/g, "").toUpperCase()
