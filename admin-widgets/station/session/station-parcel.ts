import type { ParcelResponse } from "../../../src/types/packing"
import type {
  BenchShortRequest,
  BenchShortResponse,
  ChooseCartonRequest,
  CloseParcelRequest,
} from "../../../src/types/station"
import { postPacking } from "../../api/post-packing"
import type { StationAction } from "./station-state"
import { StationOrder } from "./station-order"
import { emptyParcelStates } from "../../../src/types/parcel-states"

/** What a packer types for a label. */
export type TypedLabel = {
  courier: string | null
  /** The courier's own; null: its provider gives one. */
  tracking_number: string | null
}

/** What is done to the parcel on the bench besides scanning. */
export class StationParcel extends StationOrder {
  /**
   * Puts what was not scanned into another box. The first one stays on the
   * bench: it is full, so it is closed next.
   */
  async nextBox(parcelId: string) {
    await this.act("nextBox", async () => {
      const { parcel } = await postPacking<ParcelResponse>(
        `parcels/${parcelId}/next-box`,
        { station: this.place.station }
      )
      await this.load(parcel.code, false)
      this.choose(parcelId)
    })
  }

  async chooseCarton(parcelId: string, carton_id: string | null) {
    await this.change("carton", `${parcelId}/carton`, {
      carton_id,
      station: this.place.station,
    } satisfies ChooseCartonRequest)
  }

  /** Reports units of a row that are not at the bench, or unfit. */
  async short(
    parcelId: string,
    { title, ...short }: Omit<BenchShortRequest, "station"> & { title: string }
  ) {
    await this.act("short", async () => {
      const { parcel, short_picks } = await postPacking<BenchShortResponse>(
        `parcels/${parcelId}/shorts`,
        { ...short, station: this.place.station } satisfies BenchShortRequest
      )
      if (emptyParcelStates.includes(parcel.state)) {
        this.dropParcel(parcel.id)
      } else {
        this.setParcel(parcel)
      }
      this.set({ missed: { title, short_picks } })
    })
  }

  /** @param weight_g on the scale; null: not weighed. */
  async close(parcelId: string, weight_g: number | null) {
    await this.change("close", `${parcelId}/close`, {
      weight_g,
      station: this.place.station,
    } satisfies CloseParcelRequest)
  }

  /** Closes a parcel whose weight is off, because somebody looked into it. */
  async override(parcelId: string, weight_g: number, override_reason: string) {
    await this.change("override", `${parcelId}/override`, {
      weight_g,
      override_reason,
      station: this.place.station,
    } satisfies CloseParcelRequest)
  }

  async label(parcelId: string, label: TypedLabel) {
    await this.change("label", `${parcelId}/label`, label)
  }

  private async change(action: StationAction, path: string, body: object) {
    await this.act(action, async () => {
      const { parcel } = await postPacking<ParcelResponse>(
        `parcels/${path}`,
        body
      )
      this.setParcel(parcel)
    })
  }
}
