/** An offer as a person types it; the price in main units. */
export type DraftOffer = { courier: string; service: string; price: string }
