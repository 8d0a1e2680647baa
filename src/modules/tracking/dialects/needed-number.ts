import type { PayloadReader } from "./payload-reader"

/**
 * The parcel's number under the provider's name for it.
 *
 * @throws BadPayload when it is missing.
 */
export function neededNumber(parcel: PayloadReader, name: string): string {
  const number = parcel.word(name)
  if (!number?.trim()) {
    throw parcel.refusal(name, "The parcel's number is missing.")
  }
  return number
}
