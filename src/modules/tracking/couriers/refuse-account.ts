import type { ProviderRegistry } from "../providers/provider-registry"
import { unknownDialect } from "../report/unknown-dialect"

type Asked = {
  provider_id: string
  secret: string | null
  api_key?: string | null
  options?: Record<string, unknown>
}

/**
 * Says why nothing would ever come of an account: its provider can neither be
 * asked nor send a webhook that may be kept.
 *
 * @returns a sentence that says what to add; null: the account is of use.
 */
export function refuseAccount(
  account: Asked,
  providers: ProviderRegistry
): string | null {
  const { provider_id, secret, api_key = null, options = {} } = account
  const provider = providers.find(provider_id)
  const dialect = providers.dialectOf(provider_id)
  if (!dialect) {
    return unknownDialect(provider_id)
  }
  const canPoll = provider?.fetch !== undefined
  if (!dialect.trust && !canPoll) {
    return (
      `"${provider_id}" neither sends webhooks nor can be asked, so it needs ` +
      "no account."
    )
  }
  const isAsked = canPoll && (api_key !== null || dialect.trust !== "proof")
  const lack = isAsked ? provider.checkAccount({ api_key, options }) : null
  if (lack) {
    return lack
  }
  if (dialect.verify && secret === null && !isAsked) {
    return (
      `The account has no secret, so no webhook of "${provider_id}" could ` +
      "prove where it comes from: add the secret that signs them."
    )
  }
  return null
}
