/**
 * The last five digits of a phone, which some couriers ask for; no more is
 * kept.
 *
 * @returns null where it has fewer.
 */
export const phoneTail = (phone: string | null | undefined): string | null =>
  /\d{5}$/.exec((phone ?? "").replace(/\D/g, ""))?.[0] ?? null
