import type { PolledAccount } from "./polled-account"

/**
 * What every account needs that asks over HTTP.
 *
 * @returns a sentence about what it lacks; null: nothing.
 */
export function checkApiAccount({
  options,
  api_key,
}: PolledAccount): string | null {
  const { base_url } = options
  if (base_url !== undefined && !isHttp(base_url)) {
    return `options.base_url "${String(base_url)}" is no address: write it as https://api.example.com.`
  }
  return api_key
    ? null
    : "The account has no api_key, so its provider cannot be asked: add it."
}

function isHttp(value: unknown): boolean {
  return (
    typeof value === "string" && /^https?:/i.test(value) && URL.canParse(value)
  )
}
