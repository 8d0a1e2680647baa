import { formatMainUnits } from "../../../format/format-money"
import { formatMoment } from "../../../format/format-moment"
import { payableDigits } from "../../../money/payable-digits"
import type { PaymentInstructions } from "../../../types/payment-instructions"
import { escapeHtml } from "../escape-html"
import { pageFrame } from "../page-frame"
import { instructionsPageWords } from "./instructions-page-words"

type Language = "id" | "en"

/** The page that tells a buyer what to transfer, where and until when. */
export function instructionsPage(
  instructions: PaymentInstructions,
  language: Language
): string {
  const words = instructionsPageWords[language]
  const { state } = instructions
  return pageFrame({
    title: words.title,
    language,
    style,
    body:
      `<h1>${words.title}</h1>` +
      `<p class="state ${state}">${words.state[state]}</p>` +
      (state === "open" ? facts(instructions, language) : ""),
  })
}

const style = `dl { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1rem; margin: 1rem 0 } dt { color: #555 } dd { margin: 0; font-weight: 600 }
.state { border-left: .35rem solid #175cd3; padding: .4rem .8rem; margin: 1rem 0; font-weight: 600 }
.paid { border-color: #05603a } .expired, .canceled { border-color: #b54708 } small { color: #555; display: block; font-weight: 400 }
`

/** Where to pay is said only while payment is wanted. */
function facts(instructions: PaymentInstructions, language: Language): string {
  const words = instructionsPageWords[language]
  const locale = language === "id" ? "id" : "en-GB"
  const { amount, open_amount, currency_code, payee, code } = instructions
  const money = (main: string) =>
    escapeHtml(formatMainUnits(main, currency_code, locale, payableDigits))
  const until = formatMoment(
    instructions.valid_to,
    locale,
    instructions.time_zone
  )
  const rows = [
    [words.amount, `${money(amount)}<small>${words.exact}</small>`],
    [words.open, open_amount === amount ? null : money(open_amount)],
    [words.bank, payee && escapeHtml(payee.bank)],
    [words.number, payee && escapeHtml(payee.number)],
    [words.name, payee && escapeHtml(payee.name)],
    [words.code, escapeHtml(code)],
    [words.until, escapeHtml(until)],
  ]
  return `<dl>${rows
    .map(([name, value]) => (value ? `<dt>${name}</dt><dd>${value}</dd>` : ""))
    .join("")}</dl>`
}
