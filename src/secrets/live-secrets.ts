type Secrets = {
  secret_encrypted: string | null
  old_secret_encrypted: string | null
  old_secret_until: Date | string | null
}

/** The secrets that prove a webhook now, encrypted, the newest first. */
export function liveSecrets(account: Secrets, now: Date): string[] {
  const { secret_encrypted, old_secret_encrypted, old_secret_until } = account
  const isOldLive =
    old_secret_until !== null && new Date(old_secret_until) > now
  return [secret_encrypted, isOldLive ? old_secret_encrypted : null].filter(
    (secret) => secret !== null
  )
}
