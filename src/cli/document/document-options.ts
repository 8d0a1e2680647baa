/** What `order-cycle document` is told on the command line. */
export type DocumentOptions = {
  input?: string
  out?: string
  json?: boolean
}

/** Where the command reads and writes; tests give their own. */
export type DocumentTerminal = {
  read: (file: string) => string
  /** Writes a file into the folder that `--out` names, and says where. */
  write: (folder: string, name: string, bytes: Uint8Array) => string
  out: (line: string) => void
  err: (line: string) => void
}
