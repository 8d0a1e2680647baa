import { type Method, METHODS } from "../combine/methods"

export type Distribution = "nb5" | "normal" | "none"

/** A method with the distribution under which it is judged. */
export type JudgedMethod = { method: Method; distribution: Distribution }

const WITHOUT: readonly Method[] = ["zero", "naive"]

/** Every method with NB5; `ma13` also as spreadsheets do it. */
export const JUDGED_METHODS: readonly JudgedMethod[] = METHODS.flatMap(
  (method): JudgedMethod[] =>
    method === "ma13"
      ? [
          { method, distribution: "nb5" },
          { method, distribution: "normal" },
        ]
      : [{ method, distribution: WITHOUT.includes(method) ? "none" : "nb5" }]
)
