const street = /^(jalan|jln|jl|gang|gg|komplek|perum\w*|blok)\b/i

/**
 * A scan's place without what follows the city; null where it begins with a
 * street or a number: couriers write the addresses of their halls, and some
 * that of the door.
 */
export function toCity(location: string | null): string | null {
  const city = (location ?? "").split(/[,;([]/)[0].trim()
  return !city || /\d/.test(city) || street.test(city) ? null : city
}
