import { numberPlaceholder, type NumberReset } from "./number-placeholder"

/**
 * Says what is wrong with a pattern of document numbers, or null.
 *
 * A pattern is text with `{YYYY}`, `{YY}`, `{MM}`, `{RM}` (Roman month) and
 * once `{N}` or `{N:6}` (six digits). It must name the period after which the
 * count starts again, or numbers would repeat.
 */
export function findPatternProblem(
  pattern: string,
  reset: NumberReset
): string | null {
  const names = [...pattern.matchAll(numberPlaceholder)].map(([, name]) => name)
  if (/[{}]/.test(pattern.replace(numberPlaceholder, ""))) {
    return `"${pattern}" holds something else in braces than YYYY, YY, MM, RM, N or N:6.`
  }
  if (names.filter((name) => name.startsWith("N")).length !== 1) {
    return `"${pattern}" must hold {N} or {N:6} once, for the running number.`
  }
  const hasYear = names.includes("YYYY") || names.includes("YY")
  const hasMonth = names.includes("MM") || names.includes("RM")
  if (reset !== "none" && !hasYear) {
    return `"${pattern}" starts again each ${reset} and so must hold {YYYY} or {YY}.`
  }
  if (reset === "month" && !hasMonth) {
    return `"${pattern}" starts again each month and so must hold {MM} or {RM}.`
  }
  return null
}
