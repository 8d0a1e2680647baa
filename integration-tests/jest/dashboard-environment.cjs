const { TestEnvironment } = require("jest-environment-jsdom")

/** jsdom with what browsers have and it lacks, as the dashboard needs it. */
module.exports = class DashboardEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, {
      Request,
      Response,
      Headers,
      TextEncoder,
      TextDecoder,
      ReadableStream,
      TransformStream,
      WritableStream,
      structuredClone,
      ResizeObserver: class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
      __JWT_TOKEN_STORAGE_KEY__: undefined,
    })
    this.global.matchMedia = () => ({
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    })
    // Radix opens its menus with these.
    this.global.Element.prototype.hasPointerCapture = () => false
    this.global.Element.prototype.scrollIntoView = () => undefined
  }
}
