import type { ParcelRow } from "../../../src/types/packing"
import type { StationState } from "./station-state"

const empty: StationState = {
  desk: null,
  parcelId: null,
  last: null,
  taken: null,
  pending: null,
  missed: null,
  refusal: null,
}

/** What the station knows, and who wants to hear when that changes. */
export class StationStore {
  state = empty
  private readonly listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  readonly read = () => this.state

  set(change: Partial<StationState>) {
    this.state = { ...this.state, ...change }
    this.listeners.forEach((listener) => listener())
  }

  /** Takes a parcel away that holds nothing any more; another is chosen. */
  dropParcel(parcelId: string) {
    const { desk } = this.state
    if (desk) {
      const parcels = desk.parcels.filter(({ id }) => id !== parcelId)
      const next = parcels.find(({ state }) => state === "open")
      this.set({
        parcelId: (next ?? parcels.at(-1))?.id ?? null,
        desk: { ...desk, parcels },
      })
    }
  }

  /** Puts a parcel in the place of what was known of it, on the bench. */
  setParcel(parcel: ParcelRow) {
    const { desk } = this.state
    if (desk) {
      this.set({
        parcelId: parcel.id,
        desk: {
          ...desk,
          parcels: desk.parcels.map((one) =>
            one.id === parcel.id ? parcel : one
          ),
        },
      })
    }
  }
}
