import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Lays a compressed copy beside each built file, so that the desk compresses nothing while it answers. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    generateBundle: {
      // Behind the bundler's own last hand on them, which fills in what pages load ahead.
      order: "post",
      handler(_, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(?:js|css|svg|json)$/.test(fileName)) continue;
          const bytes = Buffer.from(file.type === "chunk" ? file.code : file.source);
          const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
          this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: brotliCompressSync(bytes, { params }) });
          this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: gzipSync(bytes, { level: 9 }) });
        }
      },
    },
  };
}

// The desk's pages: src/serve/desk to dist/desk, which the desk serves as it lies there.
export default defineConfig({
  root: "src/serve/desk",
  publicDir: false,
  plugins: [react(), compressed()],
  html: { cspNonce: "__NONCE__" },
  build: {
    outDir: "../../../dist/desk",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // How long each plugin took is of no use to whoever starts a desk.
    rolldownOptions: { checks: { pluginTimings: false } },
    // The shapes of the counties are data, and asked for by the map of a state alone.
    chunkSizeWarningLimit: 900,
  },
});
