/** What a payout lacks of its rows, in minor units of rupiah: B08. */
export const off_minor = 5_000_000n
