/** Equal for equal amounts of one currency and direction. */
export const amountKey = (currency: string, minor: bigint): string =>
  `${currency} ${minor}`
