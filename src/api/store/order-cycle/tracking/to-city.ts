/**
 * A scan's place without what follows the city: couriers write the address of
 * their own halls, and some that of the door.
 */
export function toCity(location: string | null): string | null {
  const city = (location ?? "").split(/[,;([\d]/)[0].trim()
  return city || null
}
