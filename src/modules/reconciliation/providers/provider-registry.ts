import type { AbstractSettlementProvider } from "./abstract-settlement-provider"
import { PROVIDER_IDS, PROVIDER_PREFIX } from "./registration-keys"

/** The providers that the module's loader put into its container. */
export class ProviderRegistry {
  constructor(private readonly container: object) {}

  ids(): string[] {
    return [...new Set(this.resolve<string[]>(PROVIDER_IDS) ?? [])]
  }

  find(id: string): AbstractSettlementProvider | null {
    return this.ids().includes(id)
      ? this.resolve<AbstractSettlementProvider>(PROVIDER_PREFIX + id)
      : null
  }

  /** The provider whose report a file is; a merchant's is asked before ours. */
  recognise(
    head: string
  ): { id: string; provider: AbstractSettlementProvider } | null {
    for (const id of this.ids()) {
      const provider = this.find(id)
      if (provider?.recognises(head)) {
        return { id, provider }
      }
    }
    return null
  }

  /** The container throws for what nobody registered. */
  private resolve<Value>(key: string): Value | null {
    try {
      return (this.container as Record<string, Value>)[key]
    } catch {
      return null
    }
  }
}
