import { pageFrame } from "../page-frame"
import { trackingWords } from "./tracking-words"

/** The page of an address that tells of no parcel, or no more. */
export function noticePage(
  notice: "unknown" | "gone",
  language: "id" | "en"
): string {
  const words = trackingWords[language]
  return pageFrame({
    title: words.title,
    language,
    body: `<h1>${words.title}</h1><p>${words[notice]}</p>`,
  })
}
