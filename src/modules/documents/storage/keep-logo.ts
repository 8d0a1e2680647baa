import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Logo } from "../logo/logo"

/** Keeps a logo for the papers that print it, once. */
export async function keepLogo(
  transaction: SqlEntityManager,
  { sha256, bytes }: Logo
): Promise<void> {
  const [known] = await transaction.execute<{ id: string }[]>(
    `select "id" from "documents_logo" where "sha256" = ?`,
    [sha256]
  )
  if (!known) {
    await transaction.execute(
      `insert into "documents_logo" ("id", "sha256", "data") values (?, ?, ?)
       on conflict do nothing`,
      [generateEntityId(undefined, "odlogo"), sha256, bytes.toString("base64")]
    )
  }
}
