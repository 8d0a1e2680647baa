import { pageFrame } from "../page-frame"
import { instructionsPageWords } from "./instructions-page-words"

/** The page of an address that tells of no payment. */
export function noInstructionsPage(language: "id" | "en"): string {
  const { title, unknown } = instructionsPageWords[language]
  return pageFrame({
    title,
    language,
    body: `<h1>${title}</h1><p>${unknown}</p>`,
  })
}
