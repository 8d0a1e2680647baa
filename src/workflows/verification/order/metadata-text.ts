/** A text of an order's metadata; what is no text was not said. */
export const metadataText = (
  metadata: Record<string, unknown> | null,
  name: string
): string | null => {
  const value = metadata?.[name]
  return typeof value === "string" && value.trim() ? value : null
}
