/** What a courier calls a parcel; the courier is null where nobody said. */
export type ParcelIdentity = { courier: string | null; tracking_number: string }
