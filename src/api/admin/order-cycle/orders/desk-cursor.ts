import { MedusaError } from "@medusajs/framework/utils"

/** Where a page of the queue ended. */
export type DeskCursor = { placed_at: string; order_id: string }

export const deskCursor = {
  write: ({ placed_at, order_id }: DeskCursor): string =>
    Buffer.from(JSON.stringify([placed_at, order_id])).toString("base64url"),

  /** @throws MedusaError INVALID_DATA for a text that no page gave. */
  read(text: string): DeskCursor {
    try {
      const [placed_at, order_id] = JSON.parse(
        Buffer.from(text, "base64url").toString()
      ) as [string, string]
      return {
        placed_at: new Date(placed_at).toISOString(),
        order_id: String(order_id),
      }
    } catch {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `after is "${text}", which no page gave as its next: leave it out to begin anew.`
      )
    }
  },
}
