import type { ParcelRow } from "../../src/types/packing"

/** What every form of a parcel is given. */
export type ParcelFormProps = { parcel: ParcelRow; close: () => void }
