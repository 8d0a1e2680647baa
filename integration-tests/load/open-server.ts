/**
 * The PostgreSQL server of the benchmarks, told to them as
 * `TEST_DATABASE_URL`: that one, `DATABASE_URL`, or the embedded one in
 * `.data/test-postgres`.
 */
export async function openServer(
  say: (line: string) => void
): Promise<{ close: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) {
    process.env.TEST_DATABASE_URL = given
    return { close: async () => undefined }
  }
  say("embedded PostgreSQL in .data/test-postgres")
  const { startEmbeddedPostgres } =
    await import("../../demo/postgres/start-embedded-postgres.mjs")
  const server = await startEmbeddedPostgres({
    directory: ".data/test-postgres",
  })
  process.env.TEST_DATABASE_URL = server.url
  return { close: server.stop }
}
