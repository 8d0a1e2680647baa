import { useTranslation } from "react-i18next"
import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { TrackerResponse } from "../../src/types/tracking"
import { useFormat } from "../format/use-format"

type Tracker = TrackerResponse["tracker"]

/** A parcel's times and who is asked about it, each under its name. */
export const TrackerFacts = ({ tracker }: { tracker: Tracker }) => {
  const { t } = useTranslation("order-cycle")
  const format = useFormat()
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-3">
      {toFacts(tracker, t, format).map(([name, value]) => (
        <div key={name}>
          <dt className="txt-compact-xsmall text-ui-fg-subtle">
            {t(`trackers.facts.${name}`)}
          </dt>
          <dd className="txt-compact-small break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function toFacts(
  tracker: Tracker,
  t: Translate,
  format: Format
): [string, string][] {
  const at = (time: string | null, otherwise = t("none")) =>
    time === null ? otherwise : format.moment(time)
  const { courier, service, p_late, account } = tracker
  return [
    ["courier", [courier, service].filter(Boolean).join(" · ")],
    ["promised", at(tracker.promised_at)],
    ["expected", at(tracker.courier_eta)],
    ...(p_late === null
      ? []
      : [["risk", format.share(p_late)] as [string, string]]),
    ["attempts", format.whole(tracker.attempts)],
    ["firstScan", at(tracker.first_scan_at, t("trackers.never"))],
    ["lastScan", at(tracker.last_scan_at, t("trackers.never"))],
    ["account", account ?? t("trackers.nobodyAsks")],
    ...(account === null ? [] : toPolls(tracker, t, at)),
    ...(tracker.core_delivered_at === null
      ? []
      : [["core", at(tracker.core_delivered_at)] as [string, string]]),
  ]
}

const toPolls = (
  { last_polled_at, next_poll_at }: Tracker,
  t: Translate,
  at: (time: string | null, otherwise: string) => string
): [string, string][] => [
  ["asked", at(last_polled_at, t("trackers.never"))],
  ["next", at(next_poll_at, t("trackers.notAgain"))],
]
