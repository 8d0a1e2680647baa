import type { FactType } from "./facts"

const equality = ["eq", "ne", "in", "not_in", "exists"] as const

const order = ["gt", "gte", "lt", "lte"] as const

export type Operator =
  (typeof equality)[number] | (typeof order)[number] | "starts_with"

/** Operators that make sense for a type of fact. */
export const operators: Record<FactType, readonly Operator[]> = {
  money: [...equality, ...order],
  number: [...equality, ...order],
  text: [...equality, "starts_with"],
  flag: ["eq", "ne", "exists"],
}
