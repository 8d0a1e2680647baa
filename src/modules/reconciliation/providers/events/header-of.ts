import type { EventRequest } from "./event-request"

const LONGEST = 4096

/**
 * The one value of a header, whatever its case.
 *
 * @returns null when it is missing, empty, too long or was sent twice.
 */
export function headerOf(
  { headers }: Pick<EventRequest, "headers">,
  name: string
): string | null {
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value ?? [])
  const [value = ""] = values
  return values.length === 1 && value !== "" && value.length <= LONGEST
    ? value
    : null
}
