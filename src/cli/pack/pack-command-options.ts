/** What `order-cycle pack` is told on the command line. */
export type PackCommandOptions = {
  items: string
  cartons: string
  rotation: "any" | "flat" | "none"
  /** Percent of a base. */
  support: number
  service?: string
  objective?: "fewest" | "cheapest"
  budgetMs: number
  json?: boolean
}

/** Where the command reads and writes; tests give their own. */
export type PackTerminal = {
  read: (file: string) => Uint8Array
  /** Milliseconds from any start. */
  now: () => number
  /** CPU milliseconds that the process has used. */
  cpu: () => number
  out: (line: string) => void
  err: (line: string) => void
}
