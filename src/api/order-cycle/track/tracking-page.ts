import { formatMoment } from "../../../format/format-moment"
import type { PublicTracking } from "../../../types/public-tracking"
import { escapeHtml } from "../escape-html"
import { pageFrame } from "../page-frame"
import { trackingWords } from "./tracking-words"

type Language = "id" | "en"

/** The page that tells a customer where a parcel is. */
export function trackingPage(
  tracking: PublicTracking,
  language: Language
): string {
  const words = trackingWords[language]
  const { status, is_delayed } = tracking
  return pageFrame({
    title: words.title,
    language,
    style,
    body:
      `<h1>${words.title}</h1>` +
      `<p class="status${is_delayed ? " delayed" : ""}">` +
      `${words.status[status]}${is_delayed ? ` ${words.delayed}` : ""}</p>` +
      facts(tracking, language) +
      `<h2>${words.journey}</h2><ol>${journey(tracking, language)}</ol>` +
      `<h2>${words.items}</h2><ul>${items(tracking)}</ul>`,
  })
}

const style = `h2 { font-size: 1rem; margin: 1.6rem 0 .4rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; margin: 1rem 0 } dt { color: #555 } dd { margin: 0 }
ol, ul { list-style: none; margin: 0; padding: 0 } li { padding: .5rem 0; border-top: 1px solid #ddd }
.status { border-left: .35rem solid #05603a; padding: .4rem .8rem; margin: 1rem 0; font-weight: 600 }
.delayed { border-color: #b54708 } small { color: #555; display: block }
`

function facts(tracking: PublicTracking, language: Language): string {
  const words = trackingWords[language]
  const { courier, tracking_number, courier_url } = tracking
  const to = [tracking.recipient, tracking.city].filter(Boolean).join(", ")
  const rows = [
    [words.courier, escapeHtml(`${courier} ${tracking_number}`)],
    [words.to, escapeHtml(to)],
    [words.expected, moment(tracking.expected_at, tracking, language)],
    [
      words.more,
      courier_url &&
        `<a rel="noreferrer" href="${escapeHtml(courier_url)}">` +
          `${words.courierPage}</a>`,
    ],
  ]
  return `<dl>${rows
    .map(([name, value]) => (value ? `<dt>${name}</dt><dd>${value}</dd>` : ""))
    .join("")}</dl>`
}

const journey = (tracking: PublicTracking, language: Language): string =>
  tracking.events
    .map(
      ({ at, status, city }) =>
        `<li>${trackingWords[language].status[status]}` +
        `<small>${moment(at, tracking, language)}` +
        `${city ? ` · ${escapeHtml(city)}` : ""}</small></li>`
    )
    .join("")

const items = ({ items: goods }: PublicTracking): string =>
  goods
    .map(({ title, quantity }) => `<li>${quantity} × ${escapeHtml(title)}</li>`)
    .join("")

/** In the time of the parcel's destination. */
const moment = (
  at: string | null,
  { time_zone }: PublicTracking,
  language: Language
): string | null =>
  at &&
  escapeHtml(formatMoment(at, language === "id" ? "id" : "en-GB", time_zone))
