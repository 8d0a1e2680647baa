/** What `order-cycle track` is told on the command line. */
export type TrackOptions = {
  courier?: string
  input: string[]
  carrier?: string
  zone?: string
  receivedAt?: string
  /** JSON file with a webhook's headers. */
  headers?: string
  /** Names of environment variables with secrets, separated by commas. */
  secretEnv?: string
  batch?: string
  /** A tracking number to check; `courier` is then a courier's code. */
  number?: string
  /** Folder of number formats that replace ours. */
  formats?: string
  json?: boolean
}

/** Where a command reads and writes; tests give their own. */
export type TrackTerminal = {
  read: (file: string) => Buffer
  /** Names in a folder. */
  list: (folder: string) => string[]
  env: Record<string, string | undefined>
  out: (line: string) => void
  err: (line: string) => void
}
