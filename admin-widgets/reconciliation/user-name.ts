import type { AdminUser } from "../api/use-users"

/** What somebody is called: by name, else by address. */
export const userName = ({ first_name, last_name, email }: AdminUser) =>
  [first_name, last_name].filter(Boolean).join(" ") || email
