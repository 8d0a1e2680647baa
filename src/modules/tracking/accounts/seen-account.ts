/**
 * An account as it was when a webhook was proved by it: what the webhook is
 * kept by holds only while these still stand in its row.
 */
export type SeenAccount = {
  secret_encrypted: string | null
  old_secret_encrypted: string | null
  old_secret_until: Date | null
}
