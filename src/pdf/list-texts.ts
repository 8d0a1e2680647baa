/** Every text inside a snapshot, wherever it stands. */
export function listTexts(value: unknown): string[] {
  if (typeof value === "string") {
    return [value]
  }
  if (typeof value === "object" && value !== null) {
    return Object.values(value).flatMap(listTexts)
  }
  return []
}
