import { BadPayload } from "./bad-payload"

type Path = (string | number)[]

/** Reads typed fields of a JSON object; every refusal names the place. */
export class PayloadReader {
  private readonly fields: Record<string, unknown>

  constructor(
    value: unknown,
    private readonly path: Path = []
  ) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new BadPayload(path, "An object is expected here.")
    }
    this.fields = value as Record<string, unknown>
  }

  has(name: string): boolean {
    return name in this.fields
  }

  /** A text as written, without zero bytes; null when absent or empty. */
  text(name: string): string | null {
    const value = this.fields[name] ?? null
    if (value !== null && typeof value !== "string") {
      throw this.refusal(name, "A text is expected here.")
    }
    // PostgreSQL keeps no zero bytes.
    return value?.replaceAll("\u0000", "") || null
  }

  /** A text, or a number as a text: providers change between the two. */
  word(name: string): string | null {
    const value = this.fields[name]
    return typeof value === "number" ? String(value) : this.text(name)
  }

  /** A text; null for anything else: what we can do without refuses nothing. */
  maybe(name: string): string | null {
    const value = this.fields[name]
    return typeof value === "string" ? value : null
  }

  flag(name: string): boolean {
    return this.fields[name] === true
  }

  /** A nested object; null when it is absent. */
  child(name: string): PayloadReader | null {
    const value = this.fields[name] ?? null
    return value === null
      ? null
      : new PayloadReader(value, [...this.path, name])
  }

  /** A nested object that must be there. */
  need(name: string): PayloadReader {
    const child = this.child(name)
    if (!child) {
      throw this.refusal(name, "An object is expected here.")
    }
    return child
  }

  /** The words of an error: a text, or an object with a message. */
  complaint(name: string): string | null {
    const value = this.fields[name]
    return typeof value === "object"
      ? (this.child(name)?.text("message") ?? null)
      : this.word(name)
  }

  /** A text out of a fixed list. */
  oneOf<Word extends string>(
    name: string,
    words: readonly Word[]
  ): Word | null {
    const value = this.text(name)
    const word = words.find((one) => one === value) ?? null
    if (value !== null && word === null) {
      throw this.refusal(
        name,
        `"${value}" is not known. Write one of ${words.join(", ")}.`
      )
    }
    return word
  }

  /** The objects of a list; none when the list is absent. */
  list(name: string): PayloadReader[] {
    const value = this.fields[name] ?? []
    if (!Array.isArray(value)) {
      throw this.refusal(name, "A list is expected here.")
    }
    return value.map(
      (item, index) => new PayloadReader(item, [...this.path, name, index])
    )
  }

  /** What refuses the object as a whole. */
  mismatch(message: string): BadPayload {
    return new BadPayload(this.path, message)
  }

  refusal(name: string, message: string): BadPayload {
    return new BadPayload([...this.path, name], message)
  }
}
