/** A way of writing amounts. */
export type NumberStyle =
  /** 1234.56 */
  | "plain"
  /** 1,234.56 */
  | "comma"
  /** 1.234,56 */
  | "dot"
  /** 123456, in units of the file's own exponent */
  | "minor"
