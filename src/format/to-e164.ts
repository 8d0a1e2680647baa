import parsePhone, { type CountryCode } from "libphonenumber-js/min"

/**
 * A phone number as the world dials it: `+6281200000001` for `0812-0000-0001`
 * in Indonesia. What is no such number keeps its digits, so that equal ones
 * still meet.
 *
 * @param country two letters, for a number without a country's prefix.
 */
export function toE164(phone: string, country: string | null): string {
  const known = country?.toUpperCase() ?? undefined
  const parsed = parsePhone(phone, known as CountryCode)
  return parsed?.isPossible() ? parsed.number : phone.replace(/\D/g, "")
}
