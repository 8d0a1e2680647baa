/** Query's filter for texts that contain what was typed, in any case. */
export const contains = (text: string) => ({
  $ilike: `%${text.replace(/[\\%_]/g, "\\$&")}%`,
})
