/** Core's own provider, which moves no money: captures only record it. */
export const isSystemProvider = (providerId: string) =>
  providerId.startsWith("pp_system")
