import { useTranslation } from "react-i18next"
import type { Sentence } from "../../src/types/order-desk"
import { useFormat } from "./use-format"

/** Says why an order does not move, in the reader's language. */
export const useSentence = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return ({ key, params }: Sentence) =>
    t(`sentence.${key}`, {
      ...Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === "object" ? format.money(value) : value,
        ])
      ),
      defaultValue: key,
    })
}
