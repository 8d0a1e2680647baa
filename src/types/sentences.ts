/**
 * Keys of the sentences that say where an order stands, as texts
 * `sentence.<key>` of the admin.
 *
 * All carry `since` (UTC, ISO 8601): the reader tells the age. Those of a held
 * order also carry `next`, the gate that follows (a word of `gateKeys`, empty
 * when none does), and `count`, how many more holds there are. Besides:
 * - `late_payment`: `amount` of type Money that the shop has of an order that
 *   was cancelled or has expired;
 * - `held_payment_none`, `held_payment_short`, `held_payment_pending`,
 *   `payment_unproven`:
 *   `missing`, `paid` and `due`, each of type Money;
 * - `held_credit_exceeded`: `limit` and `used` (with this order), of type Money;
 * - `held_totals_mismatch`: `stored` and `recomputed`, of type Money;
 * - `held_out_of_stock`, `held_backordered`: `units` that are missing, `title`
 *   of the first goods;
 * - `held_price_changed`: `title` of the first line, `percent` of its rise;
 * - `held_promo_invalid`: `code` of the first promotion;
 * - `held_address_ambiguous`: `candidates`, codes of the areas it may mean;
 * - `held_address_incomplete`: `fields`, names of the address's fields,
 *   separated by `, `;
 * - `held_scheduled`: `until` (UTC, ISO 8601), and `reason` as a person wrote it;
 * - `held_check_failed`: `check`, the name of the check that could not run;
 * - `held_manual`, `held_customer_request`, `held_change_pending`,
 *   `held_fraud_review`, `held_duplicate_suspected`, `held_rule`: `reason`, as
 *   a person wrote it.
 */
export const sentenceKeys = [
  "received",
  "verifying",
  "ready",
  "released",
  "closed",
  "canceled",
  "expired",
  "late_payment",
  "held_intake_incomplete",
  "held_customer_missing",
  "held_country_unknown",
  "held_duplicate_suspected",
  "held_fraud_review",
  "held_address_incomplete",
  "held_address_ambiguous",
  "held_address_unserved",
  "held_price_changed",
  "held_promo_invalid",
  "held_totals_mismatch",
  "held_payment_none",
  "held_payment_short",
  "held_payment_pending",
  "payment_unproven",
  "held_cod_unconfirmed",
  "held_credit_exceeded",
  "held_out_of_stock",
  "held_backordered",
  "held_rule",
  "held_manual",
  "held_customer_request",
  "held_scheduled",
  "held_change_pending",
  "held_check_failed",
  "held_audit",
] as const

/**
 * What an order must pass before its release, first gate first; their words
 * are texts `gate.<key>` of the admin.
 */
export const gateKeys = [
  "intake",
  "identity",
  "risk",
  "address",
  "price",
  "promotion",
  "totals",
  "payment",
  "stock",
  "desk",
  "system",
] as const

export type Gate = (typeof gateKeys)[number]
