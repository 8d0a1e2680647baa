import { pageFrame } from "../page-frame"
import { optOutWords } from "./opt-out-words"

/** The page on which a recipient opts out: a question, and its answer. */
export function optOutPage(
  says: "ask" | "done" | "unknown",
  language: "id" | "en"
): string {
  const words = optOutWords[language]
  // Without an action a form goes to the page's own address.
  const form =
    says === "ask"
      ? `<form method="post"><button>${words.button}</button></form>`
      : ""
  return pageFrame({
    title: words.title,
    language,
    style,
    body: `<h1>${words.title}</h1><p>${words[says]}</p>${form}`,
  })
}

const style = `button { font: inherit; padding: .6rem 1rem; min-height: 44px; color: #fff; background: #05603a; border: 0; border-radius: .3rem }
`
