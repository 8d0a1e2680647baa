import type { TrackOptions } from "./track-options"

/** The sentence that refuses options that do not go together; null: none. */
export function findUsageProblem(options: TrackOptions): string | null {
  const asked = [options.batch, options.number, options.input[0]].filter(
    (one) => one !== undefined
  )
  if (asked.length > 1) {
    return "Give one of --input, --batch and --number, not several."
  }
  if (options.batch !== undefined || options.number !== undefined) {
    return null
  }
  if (options.formats) {
    return "--formats needs --number or --batch."
  }
  if (!options.courier || !options.input.length) {
    return "Name --courier DIALECT and --input FILE, or --batch CASES.jsonl."
  }
  if (options.receivedAt && Number.isNaN(Date.parse(options.receivedAt))) {
    return `--received-at: "${options.receivedAt}" is no ISO 8601 time.`
  }
  if (options.secretEnv && !options.headers) {
    return "--secret-env needs --headers FILE: a secret proves a webhook."
  }
  return null
}
