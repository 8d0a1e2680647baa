import { normalizeTrackingNumber } from "../identity/normalize-tracking-number"
import { fitsFormat } from "./fits-format"
import type { NumberFormat } from "./number-format"

/** What a tracking number looks like; a public contract. */
export type NumberReport = {
  number: string
  courier: string | null
  /** null: nobody has a rule for this courier, the number is accepted. */
  valid: boolean | null
  /** Ids of the courier's formats that it fits. */
  formats: string[]
  /** Couriers whose formats it fits; a suggestion, never a decision. */
  candidates: string[]
}

/**
 * Checks a number against the formats of its declared courier. Who it looks
 * like decides nothing: one in ten random numbers of JNE's shape looks like
 * FedEx's.
 *
 * @param format only this one of the formats counts.
 */
export function checkNumber(
  given: { number: string; courier: string | null; format?: NumberFormat },
  formats: readonly NumberFormat[]
): NumberReport {
  const number = normalizeTrackingNumber(given.number)
  const courier = given.courier?.trim().toLowerCase() || null
  const fitting = formats.filter((format) => fitsFormat(number, format))
  const rules = given.format
    ? [given.format]
    : formats.filter(({ couriers }) => couriers.includes(courier ?? ""))
  const matched = rules.filter((rule) => fitting.includes(rule))
  return {
    number,
    courier,
    valid: rules.length ? matched.length > 0 : null,
    formats: matched.map(({ id }) => id),
    candidates: suggest(fitting),
  }
}

/** Formats with a check digit speak first: the others fit by chance. */
const suggest = (fitting: NumberFormat[]): string[] => [
  ...new Set(
    [...fitting]
      .sort((a, b) => Number(!a.check) - Number(!b.check))
      .flatMap(({ couriers }) => couriers)
  ),
]
