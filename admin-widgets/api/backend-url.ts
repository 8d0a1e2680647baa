/** Where the Medusa server answers, without a slash at the end. */
export const backendUrl = (__BACKEND_URL__ ?? "").replace(/\/$/, "")
