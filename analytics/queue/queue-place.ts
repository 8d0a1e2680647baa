/** Where the queue lives: in Redis when `redisUrl` is given. */
export type QueuePlace = {
  /** `postgres://…` of the shop's database. */
  databaseUrl: string
  /** `redis://…`, null or absent: the queue lives in the shop's database. */
  redisUrl?: string | null
}
