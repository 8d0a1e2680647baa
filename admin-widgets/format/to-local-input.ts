/** A time (ISO 8601) as a `datetime-local` field shows it, in the reader's zone. */
export function toLocalInput(iso: string): string {
  const time = new Date(iso)
  const local = time.getTime() - time.getTimezoneOffset() * 60_000
  return new Date(local).toISOString().slice(0, "YYYY-MM-DDTHH:mm".length)
}
