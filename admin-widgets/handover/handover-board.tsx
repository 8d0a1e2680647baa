import { useTranslation } from "react-i18next"
import { entryText } from "./entry-text"
import type { HandoverEntry } from "./handover-entry"
import { isListed } from "./is-listed"

/** Capitals of 10 mm are read at 2 m; a handheld is nearer. */
const WALL = { fontSize: "clamp(1.75rem, 4vw, 3.25rem)", lineHeight: 1.15 }

const tones = {
  wait: ["…", "bg-ui-bg-base border-ui-border-base"],
  good: [
    "✓",
    "bg-ui-tag-green-bg border-ui-tag-green-border text-ui-tag-green-text",
  ],
  wrong: [
    "✕",
    "bg-ui-tag-red-bg border-ui-tag-red-border text-ui-tag-red-text",
  ],
} as const

/** The last scan, for whoever stands beside the courier. */
export const HandoverBoard = ({
  last,
}: {
  last: HandoverEntry | undefined
}) => {
  const { t } = useTranslation("order-cycle")
  const [sign, colours] = tones[toneOf(last)]
  return (
    <section
      aria-label={t("station.lastScan")}
      aria-live="assertive"
      className={`flex flex-col gap-3 rounded-lg border p-4 ${colours}`}
    >
      <p className="break-words" style={{ ...WALL, fontWeight: 700 }}>
        {sign} {last ? last.code : t("handover.scanFirst")}
      </p>
      {last && (
        <p className="break-words txt-large">
          {[entryText(last, t), last.parcel?.tracking_number]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
    </section>
  )
}

function toneOf(last: HandoverEntry | undefined): keyof typeof tones {
  if (!last || last.outcome === "asking") {
    return "wait"
  }
  return isListed(last) ? "good" : "wrong"
}
