import { checkDigit } from "./checks/check-digit"
import type { NumberFormat } from "./number-format"

/**
 * Whether a number has a format's shape, known parts and check digit.
 *
 * @param number as `normalizeTrackingNumber` gives it.
 */
export function fitsFormat(number: string, format: NumberFormat): boolean {
  const match = format.pattern.exec(number)
  if (!match) {
    return false
  }
  const groups = match.groups ?? {}
  const isKnown = format.known.every(
    (part) => groups[part.group] && part.isKnown(groups[part.group])
  )
  if (!isKnown || !format.check) {
    return isKnown
  }
  const serial = withPrefix(groups.SerialNumber ?? "", format.prefix)
  return checkDigit(format.check, serial) === groups.CheckDigit
}

const withPrefix = (serial: string, prefix: NumberFormat["prefix"]) =>
  prefix && !prefix.unless_already.test(serial)
    ? `${prefix.content}${serial}`
    : serial
