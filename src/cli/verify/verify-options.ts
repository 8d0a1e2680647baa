/** What `order-cycle verify` is told on the command line. */
export type VerifyOptions = {
  /** JSON file of cases. */
  input?: string
  json?: boolean
}

/** Where the command reads and writes; tests give their own. */
export type VerifyTerminal = {
  read: (file: string) => string
  out: (line: string) => void
  err: (line: string) => void
}
