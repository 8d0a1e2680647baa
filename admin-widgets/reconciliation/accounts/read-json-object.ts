/** What somebody typed as JSON; null for nothing, undefined half typed. */
export function readJsonObject(text: string): object | null | undefined {
  if (!text.trim()) {
    return null
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? value
      : undefined
  } catch {
    return undefined
  }
}
