import { formatMoment } from "../../../format/format-moment"
import type { MessageFacts } from "./message-facts"
import { messageWords } from "./message-words"

/** Subject and text of a message in one language. */
export function sayMessage(
  facts: MessageFacts,
  language: "id" | "en"
): { subject: string; text: string } {
  const words = messageWords[language]
  const { promised_at, time_zone, track_url, opt_out_url } = facts
  const values = {
    order: String(facts.display_id),
    courier: facts.courier,
    number: facts.tracking_number,
    date: promised_at
      ? formatMoment(
          promised_at.toISOString(),
          language === "id" ? "id" : "en-GB",
          time_zone
        )
      : "–",
  }
  const { subject, text } = words[facts.kind]
  const lines = [
    fill(text, values),
    track_url && fill(words.track, { url: track_url }),
    opt_out_url && fill(words.opt_out, { url: opt_out_url }),
  ]
  return {
    subject: fill(subject, values),
    text: lines.filter((line) => line !== null).join("\n\n"),
  }
}

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name])
