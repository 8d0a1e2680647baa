import type { Client } from "pg"

const numbered = ["order", "return", "order_claim"]

/** Lets display numbers go on after those of the history. */
export async function moveSequences(client: Client): Promise<void> {
  for (const table of numbered) {
    await client.query(
      `select setval(pg_get_serial_sequence('"${table}"', 'display_id'),
                     max("display_id"))
         from "${table}" having max("display_id") is not null`
    )
  }
}
