/** `["held","ready"]`, as the dashboard's table writes it, is `held,ready`. */
export const listFromAddress = (json: string | null): string | undefined => {
  try {
    const values: unknown = JSON.parse(json ?? "[]")
    return [values].flat().join(",") || undefined
  } catch {
    // Somebody typed the address by hand: `stage=held`.
    return json ?? undefined
  }
}
