import type { NumberReport } from "../../modules/tracking/numbers/check-number"

/** A number's check for a person, in one sentence. */
export function describeNumber(report: NumberReport): string {
  const { number, courier, valid, formats, candidates } = report
  const looks = candidates.length
    ? ` It looks like ${candidates.join(", ")}.`
    : ""
  switch (valid) {
    case true:
      return `${number} is a number of ${courier} (${formats.join(", ")}).`
    case false:
      return `${number} is no number of ${courier}.${looks}`
    case null:
      return courier
        ? `${number} is accepted: there is no rule for ${courier}.${looks}`
        : `${number}: name --courier CODE to check it.${looks}`
  }
}
