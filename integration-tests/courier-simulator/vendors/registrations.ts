import { refOf } from "./ref-of"
import type { Vendor } from "./vendor"

/** The numbers that somebody told a vendor to follow. */
export class Registrations {
  private readonly byRef = new Map<
    string,
    { courier: string | null; number: string }
  >()

  /** @param courier null: who asks did not say. */
  add(vendor: Vendor, courier: string | null, number: string): string {
    const ref = this.refFor(vendor, courier, number)
    const named = vendor.id === "easypost" ? null : courier
    this.byRef.set(ref, { courier: named, number })
    return ref
  }

  /** A vendor's own name of a parcel; EasyPost's knows the number alone. */
  refFor(vendor: Vendor, courier: string | null, number: string): string {
    const named = vendor.id === "easypost" ? "" : (courier ?? "")
    return refOf(vendor, named.toLowerCase(), number)
  }

  find(ref: string): { courier: string | null; number: string } | null {
    return this.byRef.get(ref) ?? null
  }
}
