import type { Sentence } from "../../src/types/order-desk"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"

type Value = Sentence["params"][string]

/**
 * Says where an order stands (`src/types/sentences.ts`): the cause with its
 * numbers and age, then the gate that follows and how many more holds there
 * are.
 *
 * @param now the reader's present, from which ages are counted (ISO 8601).
 */
export const sentenceText = (
  { key, params }: Sentence,
  format: Format,
  t: Translate,
  now: string
) => {
  const { since, next, count, fields, until, ...rest } = params
  const values = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      valueText(value, format),
    ])
  )
  return [
    t(`sentence.${key}`, {
      ...values,
      age: since ? format.age(String(since), now) : t("none"),
      fields: fieldNames(fields, t),
      until: until ? format.moment(String(until)) : t("none"),
      defaultValue: key,
    }),
    next ? t("sentencePart.next", { gate: t(`gate.${next}`) }) : "",
    Number(count) > 0
      ? t("sentencePart.more", { more: format.whole(Number(count)) })
      : "",
  ]
    .filter(Boolean)
    .join(" ")
}

const valueText = (value: Value, format: Format) => {
  if (typeof value === "object") {
    return format.money(value)
  }
  return typeof value === "number" ? format.whole(value) : value
}

const fieldNames = (fields: Value | undefined, t: Translate) =>
  String(fields ?? "")
    .split(", ")
    .map((field) => t(`field.${field}`, { defaultValue: field }))
    .join(", ")
