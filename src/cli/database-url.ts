/**
 * The database that a command reads.
 *
 * @throws Error when neither the option nor DATABASE_URL names one.
 */
export function databaseUrl(
  option: string | undefined,
  env: Record<string, string | undefined>
): string {
  const url = option ?? env.DATABASE_URL
  if (!url) {
    throw new Error("Name the shop's database: --database-url or DATABASE_URL.")
  }
  return url
}
