import { useTranslation } from "react-i18next"
import { KeyButton } from "./key-button"
import { ExpectedItems } from "./parcel/expected-items"
import { boardTone } from "./session/board-tone"
import { openParcelOf } from "./session/open-parcel-of"
import type { LastScan, StationState } from "./session/station-state"

type LastScanBoardProps = {
  state: StationState
  retry: () => void
  open: (code: string) => void
}

/** Capitals of 10 mm are read at 2 m; a handheld is nearer. */
const WALL = { fontSize: "clamp(1.75rem, 4vw, 3.25rem)", lineHeight: 1.15 }

/** The last scan for whoever stands at the bench: what it was, what it came to. */
export const LastScanBoard = ({ state, retry, open }: LastScanBoardProps) => {
  const { t } = useTranslation("order-cycle")
  const { last } = state
  const { sign, colours } = boardTone(last)
  const parcel = openParcelOf(state)
  const isWrong = last?.outcome === "answered" && last.scan.result !== "ok"
  return (
    <section
      aria-label={t("station.lastScan")}
      aria-live="assertive"
      className={`flex flex-col gap-3 rounded-lg border p-4 ${colours}`}
    >
      <p className="break-words" style={{ ...WALL, fontWeight: 700 }}>
        {sign} {t(`station.outcome.${last ? outcomeOf(last) : "none"}`)}
      </p>
      {last && (
        <p className="break-words" style={WALL}>
          {titleOf(last)}
        </p>
      )}
      {last?.outcome === "refused" && !state.taken && (
        <p className="break-words txt-large">{last.message}</p>
      )}
      {isWrong && parcel && <ExpectedItems parcel={parcel} />}
      {last?.outcome === "unanswered" && (
        <KeyButton onClick={retry}>{t("station.retry")}</KeyButton>
      )}
      {last && mayOpen(last) && (
        <KeyButton onClick={() => open(last.code)}>
          {t("station.openInstead", { code: last.code })}
        </KeyButton>
      )}
    </section>
  )
}

const outcomeOf = (last: LastScan) =>
  last.outcome === "answered" ? last.scan.result : last.outcome

const titleOf = (last: LastScan) =>
  last.outcome === "answered" && last.scan.title
    ? `${last.scan.title} (${last.code})`
    : last.code

/** A code that is none of this order's goods may be the next order's. */
const mayOpen = (last: LastScan) =>
  last.outcome === "answered" &&
  ["other_order", "unknown_code"].includes(last.scan.result)
