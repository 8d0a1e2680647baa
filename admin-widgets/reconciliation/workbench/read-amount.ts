import { readMoney } from "../../../src/money/read-money"

/**
 * An amount as somebody writes it in a language, in minor units: in
 * Indonesian `249.000` is 249 thousand, in English 249.
 *
 * @returns null for what is no amount of the currency.
 */
export function readAmount(
  text: string,
  currency: string,
  locale: string
): bigint | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6)
  const of = (type: "group" | "decimal") =>
    parts.find((part) => part.type === type)?.value ?? ""
  const [group, decimal] = [of("group"), of("decimal")]
  const typed = text.trim()
  const isGrouped =
    group !== "" &&
    typed.includes(group) &&
    !isWellGrouped(typed, group, decimal)
  return isGrouped
    ? null
    : readMoney(
        typed.replaceAll(group || " ", "").replace(decimal, "."),
        currency.toUpperCase()
      )
}

/** `249.00` with a point for thousands is a slip, not 24,900. */
const isWellGrouped = (text: string, group: string, decimal: string) =>
  text
    .split(decimal)[0]
    .split(group)
    .every((digits, place) =>
      place === 0 ? /^\d{1,3}$/.test(digits) : /^\d{3}$/.test(digits)
    )
