import type { TrackingStatus } from "../../../types/tracking"
import { textRules } from "./text-rules"

/**
 * The status that a courier's words mean, by the first rule that matches.
 *
 * @param text as `normalizeText` gives it.
 */
export function mapText(
  text: string
): { status: TrackingStatus; sub: string | null } | null {
  const rule = textRules.find(({ pattern }) => pattern.test(text))
  if (!rule) {
    return null
  }
  const splits = rule.when_also && rule.otherwise
  const status =
    splits && !rule.when_also?.test(text) ? rule.otherwise : rule.status
  return { status: status ?? rule.status, sub: rule.sub ?? null }
}
