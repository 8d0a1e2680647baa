import {
  type Comparison,
  type Fact,
  type FactType,
  type Operator,
  operators,
  type ScalarValue,
} from "../../src/types/rule-language"
import { factTypes } from "./fact-types"

const empty: Record<FactType, ScalarValue> = {
  money: { amount: "", currency: "" },
  number: "",
  text: "",
  flag: true,
}

const usual: Record<FactType, Operator> = {
  money: "gte",
  number: "gte",
  text: "eq",
  flag: "eq",
}

/**
 * A row that asks for a fact; the operator stays where the fact has it, the
 * value where it still fits.
 *
 * @param before the row that it takes the place of.
 */
export function makeComparison(
  fact: Fact,
  op?: Operator,
  before?: Comparison
): Comparison {
  const type = factTypes[fact]
  const chosen = op && operators[type].includes(op) ? op : usual[type]
  const fits =
    before &&
    factTypes[before.fact] === type &&
    shapeOf(before.op) === shapeOf(chosen)
  return {
    fact,
    op: chosen,
    value: fits ? before.value : emptyValue(type, chosen),
  }
}

const shapeOf = (op: Operator) => {
  if (op === "in" || op === "not_in") {
    return "list"
  }
  return op === "exists" ? "exists" : "one"
}

const emptyValue = (type: FactType, op: Operator) => {
  const shape = shapeOf(op)
  if (shape === "exists") {
    return true
  }
  return shape === "list" ? [] : empty[type]
}
