/**
 * A statement of the demo's bank account that nobody should believe: a row
 * that cannot be read (E05), and balances that therefore do not lead to the
 * closing one (E01).
 */
export const toBrokenCsv = (sound: string): string =>
  sound.replace(
    /^(.*BIAYA ADM.*)"([\d,.]+)",DB/m,
    (_, before: string, amount: string) =>
      `${before}"${amount.replace("0", "O")}",DB`
  )
