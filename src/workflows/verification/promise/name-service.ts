/** A courier and its service, as a shipping option is called. */
export type NamedService = { courier: string; service: string }

/**
 * Which courier's service a shipping option means: its name begins with the
 * courier's code or name, the rest is the service ("JNE REG").
 *
 * @returns null where it begins with no courier of the shop.
 */
export function nameService(
  option: string,
  couriers: { code: string; name: string }[]
): NamedService | null {
  const words = `${fold(option)} `
  const [found] = couriers
    .flatMap(({ code, name }) =>
      [code, name].map((called) => ({ code, start: `${fold(called)} ` }))
    )
    .filter(({ start }) => start !== " " && words.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length)
  return found
    ? { courier: found.code, service: words.slice(found.start.length).trim() }
    : null
}

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
