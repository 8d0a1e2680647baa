import { getCurrencyDecimalDigits } from "@medusajs/dashboard/lib"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { createFormat } from "../../src/format/create-format"
import { localeOf } from "./locale-of"
import { useStoreZone } from "./use-store-zone"

/** Formatters in the reader's language and the store's zone. */
export const useFormat = () => {
  const language = useTranslation().i18n.language
  const zone = useStoreZone()
  return useMemo(
    () =>
      createFormat(
        localeOf(language, navigator.languages),
        zone,
        getCurrencyDecimalDigits
      ),
    [language, zone]
  )
}
