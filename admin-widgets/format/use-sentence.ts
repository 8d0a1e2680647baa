import { useTranslation } from "react-i18next"
import type { Sentence } from "../../src/types/order-desk"
import { sentenceText } from "./sentence-text"
import { useFormat } from "./use-format"

/** Says why an order does not move, in the reader's language. */
export const useSentence = () => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (sentence: Sentence) =>
    sentenceText(sentence, format, t, new Date().toISOString())
}
