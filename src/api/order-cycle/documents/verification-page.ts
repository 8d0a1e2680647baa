import { printDay } from "../../../modules/documents/date/print-day"
import { printMoney } from "../../../modules/documents/render/print-money"
import type { DocumentVerification } from "../../../types/document"
import { escapeHtml } from "../escape-html"
import { pageFrame } from "../page-frame"
import { verificationWords } from "./verification-words"

/** The page that says whether a paper counts, or that there is none. */
export function verificationPage(
  document: DocumentVerification | null,
  language: "id" | "en"
): string {
  const words = verificationWords[language]
  const body = document
    ? toBody(document, language)
    : `<h1>${words.title}</h1><p>${words.unknown}</p>`
  return pageFrame({ title: words.title, language, body, style })
}

const style = `dt { color: #555; font-size: .9rem } dd { margin: 0 0 .8rem }
.status { border: 2px solid; padding: .6rem 1rem; font-weight: 600 }
.issued { color: #05603a } .void, .superseded { color: #b42318 }
`

function toBody(document: DocumentVerification, language: "id" | "en") {
  const { type, number, issued_on, amount, currency_code, status } = document
  const words = verificationWords[language]
  const facts = [
    [words.number, number],
    [words.date, printDay(issued_on, "utc", language)],
    ...(amount && currency_code
      ? [[words.sum, printMoney(amount, currency_code, language)]]
      : []),
  ].map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`)
  return (
    `<h1>${words.type[type]}</h1>` +
    `<p class="status ${status}">${words.status[status]}</p>` +
    `<dl>${facts.join("")}</dl>`
  )
}
