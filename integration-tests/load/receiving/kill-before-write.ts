import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const write = /^\s*(begin|insert|update|delete|commit)/i

/** What a process wrote so far, statement by statement. */
export type Writes = { statements: string[] }

/**
 * Kills this process (`kill -9`) just before it sends its n-th statement that
 * writes, begins or commits, counted from now; one that has fewer lives on.
 */
export function killBeforeWrite(container: MedusaContainer, n: number): Writes {
  const writes: Writes = { statements: [] }
  const connection = container.resolve(
    ContainerRegistrationKeys.PG_CONNECTION
  ) as unknown as {
    on: (event: "query", listener: (query: { sql: string }) => void) => void
  }
  connection.on("query", ({ sql }) => {
    if (!write.test(sql)) {
      return
    }
    writes.statements.push(sql.trim().replace(/\s+/g, " ").slice(0, 60))
    if (writes.statements.length === n) {
      process.stdout.write(`${JSON.stringify(writes)}\n`)
      process.kill(process.pid, "SIGKILL")
    }
  })
  return writes
}
