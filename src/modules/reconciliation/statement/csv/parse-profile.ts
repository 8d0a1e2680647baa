import type { CsvProfile } from "./csv-profile"
import { csvProfileSchema } from "./csv-profile-schema"

/**
 * Reads a merchant's own profile.
 *
 * @param text JSON in the shape of `csvProfileSchema`.
 * @throws Error with every wrong field in one sentence.
 */
export function parseProfile(text: string, file: string): CsvProfile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`)
  }
  const result = csvProfileSchema.safeParse(json)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues
    .map(({ path, message }) =>
      path.length ? `${path.join(".")}: ${message}` : message
    )
    .join("; ")
  throw new Error(`${file} is no profile of a CSV: ${problems}.`)
}
