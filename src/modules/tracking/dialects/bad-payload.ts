/** A payload that no dialect can read; the sentence names the place. */
export class BadPayload extends Error {
  constructor(
    /** Where in the document, as segments: `["events", 0, "status"]`. */
    readonly path: (string | number)[],
    message: string,
    /** Where in a document that is no JSON; both count from 1. */
    readonly place: { line: number; column: number } | null = null
  ) {
    super(`${showPath(path)}${message}`)
    this.name = "BadPayload"
  }
}

/** `events[0].status: ` */
function showPath(path: (string | number)[]): string {
  const shown = path.reduce<string>(
    (text, part) =>
      typeof part === "number"
        ? `${text}[${part}]`
        : `${text}${text ? "." : ""}${part}`,
    ""
  )
  return shown && `${shown}: `
}
