/** One movement on the store's bank account. */
export type BankEntry = {
  /** `2026-11-25`, in the store's zone. */
  day: string
  text: string
  /** Signed minor units of rupiah. */
  minor: bigint
}
