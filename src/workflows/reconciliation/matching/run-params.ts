/** Settings as JSON keeps them; minor units as text. */
export const runParams = (settings: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(settings, (_key, value: unknown) =>
      typeof value === "bigint" ? value.toString() : value
    )
  )
