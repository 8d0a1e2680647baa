import type { PolledAccount } from "./polled-account"

/** Where an account's provider listens, without a slash at the end. */
export const baseUrlOf = ({ options }: PolledAccount, usual: string): string =>
  (typeof options.base_url === "string" ? options.base_url : usual).replace(
    /\/+$/,
    ""
  )
