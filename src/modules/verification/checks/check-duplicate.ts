import type { CheckOutcome } from "./check-outcome"

export type DuplicateFacts = {
  /** ISO 8601 with offset. */
  placed_at: string
  /**
   * The nearest earlier order of the same customer (number, account, e-mail
   * or phone) with the same goods; null without one in 24 hours.
   */
  twin: {
    order_id: string
    display_id: number | null
    placed_at: string
  } | null
}

/**
 * Gate `identity`: has the same customer ordered the same goods within the 24
 * hours before?
 */
export function checkDuplicate({
  placed_at,
  twin,
}: DuplicateFacts): CheckOutcome {
  return {
    check: "duplicate",
    input: { placed_at, twin },
    findings: twin
      ? [
          {
            code: "DUPLICATE_SUSPECTED",
            subject: "",
            level: "block",
            output: {
              duplicate_of: twin.order_id,
              display_id: twin.display_id,
              seconds:
                (Date.parse(placed_at) - Date.parse(twin.placed_at)) / 1000,
            },
          },
        ]
      : [],
  }
}
