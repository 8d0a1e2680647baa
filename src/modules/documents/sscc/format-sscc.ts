import { gs1CheckDigit } from "./gs1-check-digit"

/** Digits before the check digit. */
const BODY = 17

/**
 * A serial shipping container code, the 18 digits that name one parcel in the
 * world. The serial's first digit is the extension digit, which GS1 leaves to
 * who owns the prefix.
 *
 * @param companyPrefix as GS1 gave it.
 * @throws RangeError when the prefix has no such serial.
 */
export function formatSscc(companyPrefix: string, serial: number): string {
  const room = BODY - companyPrefix.length
  const digits = String(serial).padStart(room, "0")
  if (digits.length > room) {
    throw new RangeError(
      `The serials of GS1 company prefix ${companyPrefix} are used up at ` +
        `${serial}: ask GS1 for another prefix and set documents.companyPrefix.`
    )
  }
  const body = `${digits[0]}${companyPrefix}${digits.slice(1)}`
  return `${body}${gs1CheckDigit(body)}`
}
