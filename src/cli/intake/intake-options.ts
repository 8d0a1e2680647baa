/** What `order-cycle intake` is told on the command line. */
export type IntakeOptions = {
  input: string[]
  dryRun?: boolean
  json?: boolean
  /** How the channel writes its files; else as the documentation says. */
  profile?: string
  /** Rules that are tried on the orders. */
  rules?: string
  /** Where all refused rows are written as CSV. */
  rejects?: string
  /** How many refused rows the answer lists. */
  limit: string
  strict?: boolean
}

/** Where the command reads and writes; tests give their own. */
export type IntakeTerminal = {
  read: (file: string) => Uint8Array
  write: (file: string, text: string) => void
  /** Epoch milliseconds. */
  now: () => number
  out: (line: string) => void
  err: (line: string) => void
}
