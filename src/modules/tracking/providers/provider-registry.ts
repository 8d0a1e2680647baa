import { dialects } from "../dialects/dialects"
import type { Dialect } from "../dialects/dialect"
import type { AbstractCourierProvider } from "./abstract-courier-provider"
import { PROVIDER_IDS, PROVIDER_PREFIX } from "./registration-keys"

/** The providers that the module's loader put into its container. */
export class ProviderRegistry {
  constructor(private readonly container: object) {}

  ids(): string[] {
    return [...new Set(this.resolve<string[]>(PROVIDER_IDS) ?? [])]
  }

  find(id: string): AbstractCourierProvider | null {
    return this.ids().includes(id)
      ? this.resolve<AbstractCourierProvider>(PROVIDER_PREFIX + id)
      : null
  }

  /** A provider's, or one of ours that needs no transport. */
  dialectOf(id: string): Dialect | null {
    const own = Object.hasOwn(dialects, id) ? dialects[id] : null
    return this.find(id)?.dialect ?? own
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
