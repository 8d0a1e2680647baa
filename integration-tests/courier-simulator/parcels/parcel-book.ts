import { BadRequest } from "./bad-request"
import type { Parcel } from "./parcel"

/** All parcels, found by courier and number or by number alone. */
export class ParcelBook {
  private readonly byIdentity = new Map<string, Parcel>()
  private readonly byNumber = new Map<string, Parcel>()

  get all(): Parcel[] {
    return [...this.byIdentity.values()]
  }

  get count(): number {
    return this.byIdentity.size
  }

  /** @throws BadRequest when the courier has such a number already. */
  add(parcel: Parcel): void {
    const { courier, number } = parcel
    if (this.find(number, courier)) {
      throw new BadRequest(
        `${courier} has a parcel ${number} already. Give another number.`
      )
    }
    this.byIdentity.set(`${courier}/${number}`, parcel)
    this.byNumber.set(number, parcel)
  }

  /** @param courier null: who asks did not say; the newest parcel counts. */
  find(number: string, courier: string | null): Parcel | null {
    const found = courier
      ? this.byIdentity.get(`${courier.toLowerCase()}/${number}`)
      : this.byNumber.get(number)
    return found ?? null
  }
}
