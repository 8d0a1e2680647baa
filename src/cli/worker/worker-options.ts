/** What `order-cycle worker` is told on the command line. */
export type WorkerOptions = {
  databaseUrl?: string
  redisUrl?: string
  directory?: string
  concurrency: number
  /** Seconds. */
  stalledAfter: number
}

export type WorkerTerminal = {
  env: Record<string, string | undefined>
  err: (line: string) => void
}
