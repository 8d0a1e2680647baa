import { parseJsonText } from "../../json/parse-json-text"
import { describeIssues } from "../../json/describe-issues"
import type { IntakeProfile } from "./intake-profile"
import { profileSchema } from "./profile-schema"

/**
 * Reads a channel's profile; what it leaves out is as in `defaultProfile`.
 *
 * @param text JSON in the shape of `IntakeProfile`, with `"version": 1`.
 * @param file name for messages.
 * @throws Error with every wrong field in one sentence each.
 */
export function parseIntakeProfile(text: string, file: string): IntakeProfile {
  const result = profileSchema.safeParse(parseJsonText(text, file))
  if (!result.success) {
    throw new Error(
      `${file} is no intake profile: ${describeIssues(result.error)}`
    )
  }
  const { version: _, ...profile } = result.data
  return profile
}
