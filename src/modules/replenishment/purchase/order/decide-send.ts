import type { OrderFacts } from "./order-facts"
import type { Decided } from "./refused"

/**
 * Sends a draft.
 *
 * @param tolerancePercent percent beyond the ordered units that may arrive;
 *   the lines keep it, whatever the option becomes.
 */
export const decideSend = (
  { state, lines }: OrderFacts,
  tolerancePercent: number
): Decided<{ order: OrderFacts }> =>
  state === "draft"
    ? {
        error: null,
        order: {
          state: "sent",
          lines: lines.map((line) => ({
            ...line,
            tolerance_percent: tolerancePercent,
          })),
        },
      }
    : { error: "NOT_DRAFT" }
