/** Fields of a service's terms that hold money. */
export const termsMoney = ["per_parcel", "per_step"] as const
