import { useTranslation } from "react-i18next"
import { BenchHeader } from "./bench-header"
import { LastScanBoard } from "./last-scan-board"
import { MissedUnits } from "./parcel/missed-units"
import { OfflineBar } from "./offline-bar"
import { OrderDesk } from "./order-desk"
import { ScanField } from "./scan-field"
import { useOnline } from "./scanner/use-online"
import type { StationPlace } from "./session/station-place"
import { useResultSound } from "./session/use-result-sound"
import { useSession } from "./session/use-session"
import { useSound } from "./session/use-sound"
import { SoftScanner } from "./soft-scanner"
import { TakenOrder } from "./taken-order"

type StationBenchProps = { place: StationPlace; rename: () => void }

/** One bench: a scan opens an order, and the order is packed by scans. */
export const StationBench = ({ place, rename }: StationBenchProps) => {
  const { t } = useTranslation("order-cycle")
  const { session, state } = useSession(place)
  const [hasSound, toggleSound] = useSound()
  const isOnline = useOnline()
  const { desk, last, taken } = state
  useResultSound(last, hasSound)
  return (
    <div className="flex flex-col gap-3" aria-label={t("station.title")}>
      <BenchHeader
        place={place}
        desk={desk}
        hasSound={hasSound}
        toggleSound={toggleSound}
        rename={rename}
        leave={() => session.leave()}
      >
        <ScanField scan={(code) => session.scan(code)} />
      </BenchHeader>
      {!isOnline && <OfflineBar />}
      {taken && (
        <TakenOrder
          message={taken.message}
          isPending={state.pending === "open"}
          takeOver={() => session.open(taken.code, true)}
        />
      )}
      <LastScanBoard
        state={state}
        retry={() => session.retry()}
        open={(code) => session.open(code)}
      />
      {state.missed && <MissedUnits missed={state.missed} />}
      {desk && <OrderDesk session={session} state={state} desk={desk} />}
      <SoftScanner state={state} scan={(code) => session.scan(code)} />
    </div>
  )
}
