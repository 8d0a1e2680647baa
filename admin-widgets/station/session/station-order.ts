import type {
  StationBeatResponse,
  StationResponse,
} from "../../../src/types/station"
import { postPacking } from "../../api/post-packing"
import { parcelOnBench } from "./parcel-on-bench"
import type { StationPlace } from "./station-place"
import type { StationAction } from "./station-state"
import { StationStore } from "./station-store"

/** What the API client throws; no status: there was no answer. */
export type Refused = Error & { status?: number }

const CONFLICT = 409

const finished = ["labelled", "handed_over"]

/** The order that a bench holds: opened, kept by beats, given free. */
export class StationOrder extends StationStore {
  constructor(protected readonly place: StationPlace) {
    super()
  }

  /** Opens an order, from another station's hands if need be. */
  async open(code: string, take_over = false) {
    await this.act("open", async () => {
      try {
        await this.load(code, take_over)
        this.set({ last: { code, outcome: "opened" } })
      } catch (error) {
        this.lose(error as Refused, code)
        throw error
      }
    })
  }

  choose(parcelId: string) {
    this.set({ parcelId, refusal: null })
  }

  /**
   * Does something to the order on the bench, one thing at a time; what the
   * server refuses stands in `refusal` afterwards.
   */
  async act(action: StationAction, work: () => Promise<void>) {
    if (this.state.pending) {
      return
    }
    this.set({ pending: action, refusal: null, missed: null })
    try {
      await work()
    } catch (error) {
      const { message } = error as Refused
      this.set({ refusal: { action, message } })
    }
    this.set({ pending: null })
  }

  /** Shows an order as a route answered it. */
  show(desk: StationResponse) {
    const toDo = desk.parcels.find(({ state }) => !finished.includes(state))
    this.set({
      desk,
      parcelId: desk.parcel_id ?? (toDo ?? desk.parcels.at(-1))?.id ?? null,
      taken: null,
      refusal: null,
    })
  }

  /** Tells that the bench is still here; hears whether it lost the order. */
  async beat() {
    const { desk } = this.state
    if (desk) {
      await postPacking<StationBeatResponse>(
        "stations/beat",
        this.lockOf(desk)
      ).catch((error: Refused) => this.lose(error, this.ownCode()))
    }
  }

  /** Gives the order free, also while the page is being closed. */
  leave() {
    const { desk } = this.state
    this.set({
      desk: null,
      parcelId: null,
      last: null,
      taken: null,
      missed: null,
      refusal: null,
    })
    if (desk) {
      this.giveFree(desk)
    }
  }

  protected async load(code: string, take_over: boolean) {
    const before = this.state.desk
    const desk = await postPacking<StationResponse>("stations/open", {
      code,
      ...this.place,
      take_over,
    })
    if (before && before.order.id !== desk.order.id) {
      this.giveFree(before)
    }
    this.show(desk)
  }

  /** Says who has the order, when that is why something was refused. */
  protected lose({ status, message }: Refused, code: string) {
    if (status === CONFLICT) {
      this.set({ taken: { code, message } })
    }
  }

  /** A code that opens the order on the bench at its own location. */
  protected ownCode() {
    const { desk } = this.state
    return parcelOnBench(this.state)?.code ?? desk?.order.id ?? ""
  }

  private giveFree(desk: StationResponse) {
    // Without an answer the lock lapses by itself.
    postPacking("stations/leave", this.lockOf(desk), true).catch(() => null)
  }

  private lockOf({ order }: StationResponse) {
    return {
      order_id: order.id,
      location_id: order.location_id,
      station: this.place.station,
    }
  }
}
