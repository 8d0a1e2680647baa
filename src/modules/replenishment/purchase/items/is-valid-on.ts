/** Whether a supplier sells an item on an ISO day; both ends are included. */
export const isValidOn = (
  {
    valid_from_on,
    valid_to_on,
  }: { valid_from_on: string | null; valid_to_on: string | null },
  day: string
): boolean =>
  (valid_from_on === null || valid_from_on <= day) &&
  (valid_to_on === null || day <= valid_to_on)
