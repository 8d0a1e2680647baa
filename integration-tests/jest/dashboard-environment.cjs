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
    // jsdom lays nothing out, and a chart without a size draws nothing.
    this.global.HTMLElement.prototype.getBoundingClientRect = () => ({
      x: 0,
      y: 0,
      top: 0,
      left: 0,
      right: 800,
      bottom: 16,
      width: 800,
      height: 16,
    })
    // Radix opens its menus with these.
    this.global.Element.prototype.hasPointerCapture = () => false
    this.global.Element.prototype.scrollIntoView = () => undefined
    // A table that comes back goes to its top.
    this.global.Element.prototype.scroll = () => undefined
  }
}
