/** What `order-cycle statement` is told on the command line. */
export type StatementOptions = {
  input: string[]
  /** `auto`, a family, or `csv:PROFILE`. */
  format?: string
  /** Built-in name or a JSON file; the same as `--format csv:PROFILE`. */
  profile?: string
  lines?: boolean
  json?: boolean
}

/** Where a command reads and writes; tests give their own. */
export type StatementTerminal = {
  read: (file: string) => Uint8Array
  /** Files that stand for an input: itself, or a folder's statements. */
  expand: (input: string) => string[]
  out: (line: string) => void
  err: (line: string) => void
}
