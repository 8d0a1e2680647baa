import type { RejectCode } from "./reject-code"

const messages: Record<RejectCode, (value: string, column: string) => string> =
  {
    ROW_SHAPE: (value, column) => shapeMessage(value, column),
    FIELD_MISSING: (_, column) => `${column} is empty.`,
    CREDIT_NOTE: (value) => `${value} is a credit note, no order.`,
    ADJUSTMENT: (value) => `${value} is an adjustment, no order.`,
    TIME_INVALID: (value) =>
      `"${value}" is no time: write it as 2026-01-31T08:30:00+07:00, or as a local time that the clocks do not skip.`,
    TIME_FUTURE: (value) =>
      `${value} is in the future: check the zone and the clock of the channel.`,
    QUANTITY_INVALID: (value) => `"${value}" is no whole number of pieces.`,
    QUANTITY_NOT_POSITIVE: (value) =>
      `The quantity ${value} is not above 0: returns and stock corrections are no orders.`,
    DISCOUNT_SIGN: (value) =>
      `The quantity ${value} of a discount is not below 0.`,
    CURRENCY_UNKNOWN: (value) => `"${value}" is no ISO 4217 currency code.`,
    PRICE_INVALID: (value, column) =>
      `${column}: "${value}" is no amount; write digits and one decimal mark only.`,
    PRICE_NEGATIVE: (value, column) => `${column}: ${value} is below 0.`,
    PRICE_PRECISION: (value, column) =>
      `${column}: ${value} has more decimals than its currency can be paid in.`,
    NOT_GOODS: (value) => `${value} is the merchant's own cost, no goods.`,
    HEADER_CONFLICT: (value, column) =>
      `The rows of the order differ in ${column} (${value}): make them equal.`,
    ORDER_WITHOUT_GOODS: () => "The order has charges only, no goods.",
    ORDER_TOTAL_ZERO: () => "The order comes to nothing.",
    INTAKE_INCOMPLETE: (value) =>
      `Another row of the order was refused (${value}), and the profile takes no order in part: correct that row.`,
    CUSTOMER_MISSING: () =>
      "The order names no customer, e-mail or phone, and the profile wants one.",
    FILE_REFUSED: (value) =>
      `The profile takes no file in which a row is refused: correct ${value} first.`,
  }

/** A cell of CSV has no name when the row has too few; one of JSON has. */
function shapeMessage(value: string, column: string): string {
  if (column === "lines") {
    return "`lines` is no list of at least one object."
  }
  return column
    ? `${column}: a text or a number belongs here, no ${value}`
    : `The row has ${value} than the header: look for a delimiter in a text without quotes.`
}

/** The sentence that a person reads about a refused row. */
export const rejectMessage = (
  code: RejectCode,
  value: string,
  column: string
): string => messages[code](value, column)
