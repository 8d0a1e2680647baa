import { limitRate } from "../../../rate/limit-rate"

/**
 * Answers 429 to the 61st webhook of an address in a second, before its body
 * is read: one courier that floods the door must not hold up the others. The
 * token is the key as it came, known or not, so that guessing costs no query.
 */
export const limitWebhooks = () =>
  limitRate(60, {
    length_ms: 1_000,
    name: "second",
    keyOf: (req) => req.params.path_token,
  })
