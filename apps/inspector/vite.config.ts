import { defaultClientConditions, defineConfig } from "vite";

/** Built into the server's package, from where it is served and published: `tools/pages.ts`. */
export default defineConfig({
  base: "/_parley/",
  resolve: { conditions: ["@parley/source", ...defaultClientConditions] },
  build: {
    target: ["es2023", "chrome123", "firefox120", "safari17.5"],
    // Everything is a file of the server's own: its policy allows nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Libraries say which of their modules are for browsers; here all are.
      onwarn: (warning, tell) => warning.code !== "MODULE_LEVEL_DIRECTIVE" && tell(warning),
    },
    license: { fileName: "licences.md" },
  },
});
