import { useMemo } from "react"
import type { StationResponse } from "../../src/types/station"
import { ParcelDesk } from "./parcel/parcel-desk"
import { ParcelTabs } from "./parcel/parcel-tabs"
import { letterGoods } from "./plan/letter-goods"
import { parcelOnBench } from "./session/parcel-on-bench"
import type { StationSession } from "./session/station-session"
import type { StationState } from "./session/station-state"

type OrderDeskProps = {
  session: StationSession
  state: StationState
  desk: StationResponse
}

/** The opened order: its boxes, and the one on the bench. */
export const OrderDesk = ({ session, state, desk }: OrderDeskProps) => {
  const { parcels, plan } = desk
  const goods = parcels.flatMap(({ items }) => items)
  // Letters stay while the numbers of the scans change.
  const names = JSON.stringify(goods.map(({ sku, title }) => ({ sku, title })))
  const letters = useMemo(() => letterGoods(JSON.parse(names)), [names])
  const parcel = parcelOnBench(state)
  return (
    <>
      {parcels.length > 1 && (
        <ParcelTabs
          parcels={parcels}
          chosenId={parcel?.id ?? null}
          choose={(id) => session.choose(id)}
        />
      )}
      {parcel && (
        <ParcelDesk
          key={parcel.id}
          session={session}
          state={state}
          parcel={parcel}
          plan={plan}
          letters={letters}
        />
      )}
    </>
  )
}
