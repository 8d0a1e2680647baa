import type { OrderDraft } from "./order-draft"

/** An order of which no row was taken yet. */
export const draftOrder = (
  channel: string,
  external_id: string
): OrderDraft => ({
  channel,
  external_id,
  currency: "",
  placed_at: Infinity,
  has_several_times: false,
  texts: {},
  shipping: null,
  paid: null,
  conflicts: new Map(),
  lines: [],
  lost: null,
})
