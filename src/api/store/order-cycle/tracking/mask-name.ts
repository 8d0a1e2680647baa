/** A name as its first letter; null where there is none. */
export function maskName(name: string | null | undefined): string | null {
  const [first] = name?.trim() ?? ""
  return first ? `${first.toUpperCase()}***` : null
}
