import type {
  Comparison,
  FactType,
  ScalarValue,
} from "../../src/types/rule-language"

/** Values as a person types them: `GB, ID`, `5000.00 IDR, 10 USD`. */
export const valueText = {
  write: (value: Comparison["value"]): string =>
    (Array.isArray(value) ? value : [value]).map(writeOne).join(", "),

  /** What is no number stays a text: the server says what is wrong with it. */
  readOne: (text: string, type: FactType): ScalarValue => {
    if (type === "number") {
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
    }
    if (type === "money") {
      const [amount = "", currency = ""] = text.split(/\s+/)
      return { amount, currency: currency.toUpperCase() }
    }
    return text
  },

  readList: (text: string, type: FactType): ScalarValue[] =>
    text
      .split(",")
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => valueText.readOne(one, type)),
}

const writeOne = (value: ScalarValue) =>
  typeof value === "object"
    ? `${value.amount} ${value.currency}`.trim()
    : String(value)
