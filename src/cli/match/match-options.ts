/** What `order-cycle match` is told on the command line. */
export type MatchOptions = {
  expected: string
  lines: string
  /** Days after an order in which it is paid, without a `due_on`. */
  window: number
  json?: boolean
}

/** Where the command reads and writes; tests give their own. */
export type MatchTerminal = {
  read: (file: string) => Uint8Array
  out: (line: string) => void
  err: (line: string) => void
}
