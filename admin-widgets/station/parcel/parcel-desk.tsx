import { Container } from "@medusajs/ui"
import { type ReactNode, useRef, useState } from "react"
import type { ParcelRow } from "../../../src/types/packing"
import type { PackingPlanRow } from "../../../src/types/packing-plan"
import { scannedGood } from "../session/scanned-good"
import type { StationSession } from "../session/station-session"
import type { StationState } from "../session/station-state"
import { ActionBar } from "./action-bar"
import { BenchShort } from "./bench-short"
import { leftItems } from "./left-items"
import { ParcelContents } from "./parcel-contents"
import { ParcelPlan } from "./parcel-plan"
import { ParcelStage } from "./parcel-stage"
import { PaperLinks } from "./paper-links"
import type { PressedForm } from "./pressed-form"
import { usePapers } from "./use-papers"

type ParcelDeskProps = {
  session: StationSession
  state: StationState
  parcel: ParcelRow
  plan: PackingPlanRow | null
  letters: Map<string, string>
}

/** Side by side on a bench, one below the other on a handheld. */
const Column = ({ children }: { children: ReactNode }) => (
  <div className="min-w-0" style={{ flex: "1 1 300px" }}>
    {children}
  </div>
)

/** The parcel on the bench: what goes in and where, then weight and label. */
export const ParcelDesk = ({
  session,
  state,
  parcel,
  plan,
  letters,
}: ParcelDeskProps) => {
  const papers = usePapers(parcel)
  const form = useRef<PressedForm>(null)
  const [isShort, setShort] = useState(false)
  const mayLack = parcel.state === "open" && leftItems(parcel).length > 0
  const scanned = scannedGood(state.last, parcel)
  return (
    <>
      <Container className="flex flex-wrap gap-4 p-4">
        <Column>
          <ParcelContents
            parcel={parcel}
            letters={letters}
            scannedId={scanned?.item_id ?? null}
          />
        </Column>
        <Column>
          <ParcelPlan
            plan={plan}
            parcel={parcel}
            letters={letters}
            scanned={scanned}
          />
        </Column>
        <Column>
          <ParcelStage
            session={session}
            state={state}
            parcel={parcel}
            form={form}
          />
          <PaperLinks papers={papers.all} />
        </Column>
      </Container>
      {isShort && mayLack && (
        <BenchShort
          session={session}
          state={state}
          parcel={parcel}
          close={() => setShort(false)}
        />
      )}
      <ActionBar
        session={session}
        state={state}
        parcel={parcel}
        papers={papers}
        askShort={mayLack ? () => setShort(!isShort) : undefined}
        pressForm={() => form.current?.press()}
      />
    </>
  )
}
