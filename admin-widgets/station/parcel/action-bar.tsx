import { useTranslation } from "react-i18next"
import type { ParcelRow } from "../../../src/types/packing"
import { KeyButton } from "../key-button"
import { useFunctionKeys } from "../scanner/use-function-keys"
import type { StationSession } from "../session/station-session"
import type { StationState } from "../session/station-state"
import { leftItems } from "./left-items"
import type { Papers } from "./use-papers"

type ActionBarProps = {
  session: StationSession
  state: StationState
  parcel: ParcelRow
  /** Closes an open parcel, or buys a closed one's label. */
  pressForm: () => void
  papers: Papers
}

const hasForm = ["open", "packed", "label_failed"]

/** The steps that a key does; each is a button as well, always in sight. */
export const ActionBar = ({
  session,
  state,
  parcel,
  pressForm,
  papers,
}: ActionBarProps) => {
  const { t } = useTranslation("order-cycle")
  const isOpen = parcel.state === "open"
  const isFree = state.pending === null
  const hasBoth =
    leftItems(parcel).length > 0 &&
    parcel.items.some(({ verified }) => verified > 0)
  const nextBox =
    isFree && isOpen && hasBoth ? () => session.nextBox(parcel.id) : undefined
  const press = isFree && hasForm.includes(parcel.state) ? pressForm : undefined
  useFunctionKeys({ F4: nextBox, F8: press, F9: papers.openNext })
  return (
    <div
      role="toolbar"
      aria-label={t("station.actions")}
      className="bg-ui-bg-subtle sticky bottom-0 z-10 flex flex-wrap gap-3 py-3"
    >
      <KeyButton
        keyName="F4"
        disabled={!nextBox}
        isLoading={state.pending === "nextBox"}
        onClick={nextBox}
      >
        {t("station.nextBox")}
      </KeyButton>
      <KeyButton
        keyName="F8"
        variant="primary"
        // The second press sends what the first one asked for.
        keepsFocus
        disabled={!press}
        isLoading={["close", "label"].includes(state.pending ?? "")}
        onClick={press}
      >
        {t(isOpen ? "station.close" : "station.label")}
      </KeyButton>
      <KeyButton keyName="F9" onClick={papers.openNext}>
        {t("station.print", { paper: t(`station.papers.${papers.next.name}`) })}
      </KeyButton>
    </div>
  )
}
