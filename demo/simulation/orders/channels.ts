import type { PaymentMethod } from "./simulated-payment"

/** Where orders come from; POS orders are sold at the counter and sent home. */
export const channels = {
  storefront: { name: "Storefront", share: 55, taken_by_hand: false },
  marketplace: { name: "Marketplace", share: 20, taken_by_hand: false },
  pos: { name: "Point of sale", share: 13, taken_by_hand: true },
  phone: { name: "Phone", share: 7, taken_by_hand: true },
  email: { name: "E-mail", share: 5, taken_by_hand: true },
} as const

export type Channel = keyof typeof channels

export const channelCodes = Object.keys(channels) as Channel[]

/** How the buyers of each channel pay, in percent. */
export const methodShares: Record<Channel, Record<PaymentMethod, number>> = {
  storefront: { card: 42, bank_transfer: 38, cod: 20 },
  marketplace: { card: 90, bank_transfer: 0, cod: 10 },
  pos: { card: 85, bank_transfer: 15, cod: 0 },
  phone: { card: 0, bank_transfer: 65, cod: 35 },
  email: { card: 10, bank_transfer: 80, cod: 10 },
}
