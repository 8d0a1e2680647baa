import en from "../../src/i18n/en.json"
import id from "../../src/i18n/id.json"

/** The admin's languages, their texts, and how their screenshots end. */
export const languages = [
  { language: "en", texts: en, suffix: "" },
  { language: "id", texts: id, suffix: "-id" },
] as const
