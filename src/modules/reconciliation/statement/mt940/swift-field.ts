/** A field of a message: `:61:` and the lines up to the next field. */
export type SwiftField = {
  /** For example `61` or `60F`. */
  tag: string
  /** Line of the file at which it begins, from 1. */
  line: number
  /** As they stand, without the tag. */
  lines: string[]
}

/** One message of a file: a statement, or a page of one. */
export type SwiftMessage = {
  line: number
  /** The envelope says MT942. */
  is_interim: boolean
  fields: SwiftField[]
}
