// The arrows of docs/life-of-a-claim.md, as rules. Every import points towards the model.
const stage = (name, allowed) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import only ${allowed.length ? allowed.join(", ") : "nothing of ours"}`,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: [name, ...allowed].map((folder) => `^src/${folder}/`) },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.test\\.ts$|\\.d\\.ts$|^src/index\\.ts$" },
      to: {},
    },
    {
      name: "no-test-imports",
      comment: "product code never imports a test or its cases",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.(test|cases)\\.ts$" },
      to: { path: "\\.(test|cases)\\.ts$" },
    },
    {
      name: "no-undeclared-packages",
      comment: "what runs in the browser is built into files: its packages are needed for the build alone",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.(test|cases)\\.ts$|^src/serve/desk/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev", "unknown", "undetermined"] },
    },
    stage("model", []),
    stage("text", ["model"]),
    stage("read", ["model", "text"]),
    stage("check", ["model", "text"]),
    ...["capture", "link", "case", "review", "publish", "store", "queue"].map((name) => stage(name, ["model"])),
    stage("flow", ["model", "capture", "text", "read", "check", "link", "case", "review", "publish", "store", "queue"]),
    stage("serve", ["model", "flow", "check"]),
    stage("cli", ["model", "flow", "publish", "check", "serve"]),
    {
      name: "desk-takes-types-alone",
      comment: "what runs in the browser takes nothing of the server's but the types of what it answers",
      severity: "error",
      from: { path: "^src/serve/desk/" },
      to: { path: "^src/", pathNot: "^src/serve/desk/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-runs-no-desk",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/serve/desk/" },
      to: { path: "^src/serve/desk/" },
    },
    {
      name: "pure-stages",
      comment: "reading, assembling, reviewing and checking are pure: no clock, network, disk or process",
      severity: "error",
      from: { path: "^src/(model|read|case|check|link|review)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
