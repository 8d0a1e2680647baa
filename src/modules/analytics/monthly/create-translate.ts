import i18next from "i18next"
import type { Translate } from "../../../format/translate"
import en from "../../../i18n/en.json"
import id from "../../../i18n/id.json"

export const languages = ["en", "id"] as const

export type Language = (typeof languages)[number]

/** The admin's texts, for papers that the server writes. */
export function createTranslate(language: Language): Translate {
  const texts = i18next.createInstance()
  void texts.init({
    lng: language,
    fallbackLng: "en",
    // Nothing is loaded: all texts are here, and at once.
    initImmediate: false,
    resources: { en: { translation: en }, id: { translation: id } },
    interpolation: { escapeValue: false },
  })
  return (key, values) => String(texts.t(key, values))
}
